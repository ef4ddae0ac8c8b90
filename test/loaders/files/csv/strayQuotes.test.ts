import { describe, expect, test } from "vitest";
import { strayQuotes } from "../../../../loaders/files/csv/strayQuotes.js";
import { bytesInMemory } from "../../../../loaders/files/fileBytes.js";
import { type TextBytes, textBytes } from "../../../../loaders/files/textBytes.js";
import { caseStudy } from "../../caseStudy.js";

const strays = (content: string, width: number, read: readonly number[]) => {
  const text = textBytes(bytesInMemory(Buffer.from(content))) as TextBytes;
  const part = { text, start: 0, firstLine: 2, delimiter: "," };
  return strayQuotes(part, width, (column) => read.includes(column));
};

test.each([
  ["none", "a,b\n", 0],
  ["pairs around whole cells", '"a","b, c"\r\n"d\ne",""\n', 0],
  ["pairs that stand for one", '"a ""b""",""""', 0],
  ["marks in a column that nobody reads", 'a,so "nice"\na,"b" c\na,"b\n', 3],
])("strayQuotes accepts %s", (_, text, cells) => {
  expect(strays(text, 2, [0])).toBe(cells);
});

test.each([
  ["that is never closed", 'a,"b\nc,d', { line: 2, column: 1, kind: "open" }],
  ["that closes before its cell ends", 'a,b\n"4"5,3', { line: 3, column: 0, kind: "open" }],
  ["whose cell another delimiter ends", '"1";"2"', { line: 2, column: 0, kind: "open" }],
  ["within a cell, behind one of two lines", '"a\nb",4"\n', { line: 3, column: 1, kind: "inside" }],
])("strayQuotes finds one %s", (_, text, expected) => {
  expect(strays(text, 2, [0, 1])).toEqual(expected);
});

test("strayQuotes accepts one nobody reads in the last line, too, whose last cell is empty", () => {
  expect(strays('1,so "nice",', 3, [0, 2])).toBe(1);
});

test("strayQuotes finds one nobody reads, where its line has not a cell for every column", () => {
  expect(strays('a,b "c, d"\n', 2, [0])).toEqual({ line: 2, column: 1, kind: "inside" });
});

describe("a quotation mark of its own in free text that nobody reads", () => {
  const rows = (...lines: readonly string[]) => ({ "responses.csv": () => `No,Saran,A,B\n${lines.join("\n")}\n` });
  const answers = (changes?: Parameters<typeof caseStudy>[1]) => {
    const { study, messages } = caseStudy("quotes-in-free-text", changes);
    return { messages, X1: study && [...study.answers.columns["X1"]!] };
  };

  test("does not stop the file, and is said where the file is described", () => {
    expect(answers()).toEqual({ messages: [], X1: [4, 3] });
    expect(caseStudy("quotes-in-free-text").reading[0]).toBe(
      "responses.csv: teks UTF-8, kolom dipisahkan koma, 2 baris data, tanda kutip lepas pada 1 isian kolom yang diabaikan",
    );
  });

  test.each([
    ["around the first word", ['1,"suka" sekali,4,5', "2,baik,3,3"]],
    ["that is not closed", ['1,"suka,4,5', '2,"baik, ya",3,3']],
    ["at the end", ['1,tinggi 2",4,5', '2,"kata ""baik""",3,3']],
  ])("%s", (_, lines) => {
    expect(answers(rows(...lines))).toEqual({ messages: [], X1: [4, 3] });
  });

  test("is refused where it may have taken a delimiter for text", () => {
    expect(answers(rows('1,"suka, ya" sekali,4,5')).messages).toEqual([
      "data/responses.csv baris 2, kolom Saran: tanda kutip dibuka tetapi tidak ditutup, seharusnya tanda kutip yang berpasangan. Tutup tanda kutip itu, atau hapus.",
    ]);
  });

  test("is refused in a column that is read", () => {
    expect(answers(rows('1,suka,4,5"', "2,baik,3,3")).messages).toEqual([
      "data/responses.csv baris 2, kolom B: ada tanda kutip di tengah sebuah isian, seharusnya tanda kutip hanya di kedua ujung isian. Apit seluruh isian itu dengan tanda kutip, dan gandakan tanda kutip di dalamnya.",
    ]);
  });

  test.each([
    ["two rows", ['1,"suka,4,5', '2,baik",3,3', "3,ya,2,2"], 3],
    ["three rows", ['1,"suka, sekali,4,5', "2,baik,3,3", '3,ya",2,2'], 4],
  ])("that makes one of %s is refused", (_, lines, last) => {
    expect(answers(rows(...lines)).messages).toEqual([
      `data/responses.csv baris 2: tanda kutip yang dibuka di sini baru ditutup di baris ${last}, dan di antaranya tampak baris-baris data, seharusnya tanda kutip yang ditutup pada isiannya sendiri. Tutup tanda kutip itu, atau hapus; bila isian itu memang terdiri atas beberapa baris, jadikan satu baris.`,
    ]);
  });

  test("around several lines of text is none", () => {
    expect(answers(rows('1,"suka,\nsekali, ya,\nsungguh",4,5', "2,baik,3,3"))).toEqual({ messages: [], X1: [4, 3] });
  });
});
