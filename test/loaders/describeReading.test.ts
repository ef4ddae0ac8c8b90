import { expect, test } from "vitest";
import { describeReading } from "../../loaders/describeReading.js";

test("says how a file is written, and only what there is to say", () => {
  expect(describeReading("data/items.csv", { encoding: "UTF-8", delimiter: ",", rows: 25 })).toEqual([
    "data/items.csv: teks UTF-8, kolom dipisahkan koma, 25 baris data",
  ]);
});

test("says of columns which are read by their names, which by headings, and which are passed over", () => {
  const columns = [
    { heading: "A1", as: "A1" },
    { heading: "Petugas ramah", as: "A2" },
    { heading: "A2", as: undefined },
    { heading: "Waktu", as: undefined },
    { heading: "Salah", as: undefined, refused: true },
  ];
  const [, ...lines] = describeReading("data/responses.csv", { columns, numbered: true });
  expect(lines).toEqual([
    "  kolom A1",
    '  kolom "Petugas ramah" dibaca sebagai A2',
    '  diabaikan: kolom "A2", "Waktu"',
    '  kolom "A2" bukan A2, karena judul yang dinyatakan baginya "Petugas ramah"',
    "  tidak ada kolom respondent: responden dinomori menurut urutan barisnya",
  ]);
});

test("says of answers how each option was written, how many were blank, and what was declared missing", () => {
  const answers = {
    blank: 2,
    unread: 1,
    missing: [{ label: "Tidak tahu", written: [{ text: "TT", count: 3 }] }],
    options: [
      {
        value: 1,
        written: [
          { text: "STS", count: 4 },
          { text: "sts", count: 1 },
        ],
      },
    ],
  };
  const [, ...lines] = describeReading("data/responses.csv", { answers });
  expect(lines).toEqual([
    '  jawaban 1 ditulis "STS" (4), "sts" (1)',
    "  jawaban kosong: 2",
    '  dinyatakan "Tidak tahu": "TT" (3)',
    "  isian jawaban yang tidak dapat dibaca: 1",
  ]);
});

test("shows a character that nobody sees", () => {
  const [, line] = describeReading("a.csv", { columns: [{ heading: "A\u200b1", as: undefined }] });
  expect(line).toMatch(/A.+1/);
  expect(line).not.toContain("\u200b");
});
