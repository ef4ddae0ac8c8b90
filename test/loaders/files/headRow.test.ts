import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { caseStudy } from "../caseStudy.js";
import { studyFiles } from "./studyFiles.js";
import { workbookBytes } from "./workbookBytes.js";

/** The answers to the first item, or what is wrong; and what check says of the file. */
function read(name: string, responses?: string, rows?: string) {
  const { study, messages, reading } = caseStudy(name, {
    ...(responses !== undefined && { "responses.csv": () => responses }),
    ...(rows !== undefined && { "study.yaml": (text: string) => `${text}rows: ${rows}\n` }),
  });
  const file = reading[0]!.replace("responses.csv: teks UTF-8, ", "");
  return { file, answers: study ? [...study.answers.columns["X1"]!] : messages };
}

describe("rows above the columns' headings", () => {
  test("are recognized where cells were merged, and said to be passed over", () => {
    expect(read("rows-merged-heads")).toEqual({
      file: "kolom dipisahkan koma, 1 baris di atas judul kolom dilewati, 6 baris data",
      answers: [4, 5, 2, 3, 4, 2],
    });
  });

  test.each([
    ["a title", "Rekap jawaban responden\nNo,A,B\n1,4,5\n2,3,2\n"],
    [
      "a title and a remark that hold the delimiter",
      "Rekap jawaban, 2026\n\nn = 2, kelas VII, VIII, dan IX\nNo,A,B\n1,4,5\n2,3,2\n",
    ],
    ["a title in a table of semicolons", "Rekap jawaban, 2026\nNo;A;B\n1;4;5\n2;3;2\n"],
    ["a title below the delimiter's declaration", "sep=;\nRekap\nNo;A;B\n1;4;5\n2;3;2\n"],
    ["numbers of columns", "1,2,3\nNo,A,B\n1,4,5\n2,3,2\n"],
  ])("are recognized where they hold %s", (_, text) => {
    expect(read("messages-slip", text).answers).toEqual([4, 3]);
  });

  test("give a column its heading where the row below is empty there, as cells that are merged downwards do", () => {
    const { file, answers } = read("missing-99", "A,Mutu layanan\n,B\n4,5\n3,2\n");
    expect(file).toBe("kolom dipisahkan koma, 1 baris di atas judul kolom dilewati, 2 baris data");
    expect(answers).toEqual([4, 3]);
  });

  test("are none where they name columns that the next row does not leave empty", () => {
    expect(read("missing-99", "A,Lain,B2\nTotal,A,B\n4,5,1\n").answers).toEqual([
      "data/responses.csv baris 1: judul kolomnya tampaknya ada di baris 2, seharusnya di baris pertama. Hapus baris-baris di atas judul itu; atau, bila berkas itu jawaban responden, tulis banyaknya baris judul di study.yaml, misalnya rows: { headings: 2 }.",
    ]);
  });

  test("keep the numbers of lines", () => {
    expect(read("missing-99", '"Rekap\njawaban"\n\nNo,A,B\n1,4,5\n2,3,Q\n').answers[0]).toContain(
      'data/responses.csv baris 6, kolom X2 ("B"): tertulis',
    );
  });

  test("are recognized in a workbook", () => {
    const row = (cells: readonly string[]) =>
      `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
    const rows = [
      ["Rekap"],
      ["", "Mutu", "", "Niat"],
      ["respondent", "A1", "A2", "B1", "B2"],
      ["1", "5", "4", "3", "2"],
      ["2", "1", "2", "5", "1"],
    ];
    const { study, messages, readings } = studyFiles({
      "responses.csv": undefined,
      "responses.xlsx": workbookBytes({ sheets: { Data: rows.map(row).join("") } }),
      "population.csv": undefined,
      "profile.csv": undefined,
    });
    expect(messages).toEqual([]);
    expect(study!.answers.columns["A1"]).toEqual(Uint8Array.of(5, 1));
    expect(readings["responses.xlsx"]![0]).toContain("2 baris di atas judul kolom dilewati");
  });
});

describe("rows of headings below the columns' own", () => {
  test("are recognized where Qualtrics wrote them, and said to be", () => {
    const { study, messages, reading } = caseStudy("rows-qualtrics-heads");
    expect(messages).toEqual([]);
    expect(analyse(study!).items.map(({ n, mean }) => [n, mean])).toEqual([
      [3, 3],
      [3, 4],
    ]);
    expect(reading[0]).toBe(
      "responses.csv: teks UTF-8, kolom dipisahkan koma, 2 baris di bawah judul kolom dibaca sebagai judul, 3 baris data",
    );
  });

  const questions = "No,A,B\n,Petugas ramah,Ruang nyaman\n1,4,5\n2,3,2\n";

  test("are one problem elsewhere, which says how to declare them", () => {
    expect(read("missing-99", questions).answers).toEqual([
      'data/responses.csv baris 2: baris itu tidak memuat satu jawaban pun, melainkan "Petugas ramah" dan "Ruang nyaman", seharusnya baris seorang responden. Bila itu baris judul, tulis di study.yaml: rows: { headings: 2 }; bila responden, samakan isiannya dengan pilihan di scale.options.',
    ]);
  });

  test("are read as they are declared", () => {
    expect(read("missing-99", questions, "{ headings: 2 }")).toEqual({
      file: "kolom dipisahkan koma, 1 baris di bawah judul kolom dibaca sebagai judul, 2 baris data",
      answers: [4, 3],
    });
    expect(read("missing-99", `Rekap\n${questions}`, "{ headings: 3 }").answers).toEqual([4, 3]);
    expect(read("missing-99", "Q1,Q2\nA,B\n4,5\n3,2\n", "{ headings: 2 }").answers).toEqual([4, 3]);
    expect(read("missing-99", "A,Lain,B2\nTotal,A,B\n4,5,1\n", "{ headings: 2 }").answers).toEqual([5]);
  });

  test("are no answers in words of which no row has others", () => {
    expect(read("missing-99", "No,A,B\n1,Puas,Cukup\n2,Cukup,Puas\n").answers).toHaveLength(2);
    expect(read("missing-99", "No,A,B\n1,Stuju,\n2,4,5\n").answers[0]).toContain('Bila yang dimaksud "Setuju"');
  });

  test("are a number of rows", () => {
    expect(read("missing-99", questions, "{ headings: 0 }").answers[0]).toContain(
      'rows.headings tertulis "0", seharusnya bilangan bulat 1 atau lebih',
    );
    expect(read("missing-99", questions, "{ headings: 11 }").answers[0]).toContain(
      'rows.headings tertulis "11", seharusnya bilangan bulat 1 sampai 10',
    );
  });
});
