import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

const remedy =
  "Tulis angka pilihan yang dicentang (1 = STS, 2 = TS, 3 = N, 4 = S, 5 = SS), atau kosongkan bila tidak dijawab.";
const messagesOfResponses = (change: string | null | ((text: string) => string)) =>
  messagesOf({ "responses.csv": change });

describe("a wrong answer is named by line, column and respondent", () => {
  test.each([
    ["out of range", "6"],
    ["not a whole number", "4.5"],
    ["far below the range", "-12"],
  ])("%s", (_, answer) => {
    expect(messagesOfResponses(replace("4,2,4,2,3", `4,2,${answer},2,3`))).toEqual([
      `data/responses.csv baris 5, kolom A2 (responden 4): tertulis "${answer}", seharusnya bilangan bulat 1 sampai 5. ${remedy}`,
    ]);
  });
});

describe("a blank answer", () => {
  test("is no problem and stands at position 0", () => {
    const { study, warnings } = loadStudy(changedStudy({ "responses.csv": replace("4,2,4,2,3", "4,2,, ,3") }));
    expect(warnings).toEqual([]);
    expect(study.answers.columns["A2"]).toEqual(Uint8Array.of(2, 1, 3, 0, 2, 5));
    expect(study.answers.columns["B1"]).toEqual(Uint8Array.of(4, 5, 3, 0, 5, 1));
  });

  test("is never 0 by its writing: an empty cell and a written 0 are different things", () => {
    expect(messagesOfResponses(replace("4,2,4,2,3", "4,2,0,2,3"))).toHaveLength(1);
  });
});

describe("columns", () => {
  test("an item without its column", () => {
    expect(messagesOfResponses((text) => text.replaceAll(/,[^,\n]+\n/g, "\n"))).toEqual([
      'data/responses.csv baris 1, kolom B2: kolom itu tidak ada, seharusnya ada. Tambahkan kolom berjudul "B2".',
    ]);
  });

  test("a column with a code that is no item's, which is a warning", () => {
    expect(messagesOfResponses((text) => text.replaceAll("\n", ",1\n").replace(",1\n", ",B3\n"))).toEqual([
      'Peringatan: data/responses.csv: kolom "B3" diabaikan, padahal judulnya seperti kode butir, seharusnya hanya kolom butir di items.csv yang berjudul demikian. Bila itu butir kuesioner, tambahkan di items.csv; bila bukan, atau memang ditinggalkan, biarkan.',
    ]);
  });

  test("others, with or without a heading, which is none", () => {
    expect(messagesOfResponses((text) => text.replaceAll("\n", ",\n"))).toEqual([]);
    expect(messagesOfResponses((text) => text.replaceAll("\n", ",20\n").replace(",20\n", ",Usia\n"))).toEqual([]);
  });

  test("an item with two columns", () => {
    expect(messagesOfResponses((text) => text.replaceAll("\n", ",1\n").replace(",1\n", ",A1\n"))).toEqual([
      'data/responses.csv baris 1, kolom A1: judul "A1" dipakai lebih dari satu kali, seharusnya satu kali. Hapus atau ganti judul salah satunya.',
    ]);
  });

  test("may stand in any order", () => {
    const turned = (text: string) => text.replaceAll(/^([^,]+),(.+),([^,\n]+)$/gm, "$3,$2,$1");
    expect(loadStudy(changedStudy({ "responses.csv": turned })).study.answers).toEqual(
      loadStudy(changedStudy()).study.answers,
    );
  });
});

describe("rows", () => {
  test("too short or too long a row", () => {
    expect(
      messagesOfResponses((text) => text.replace("3,3,3,3,2", "3,3,3,3").replace("6,1,5,1,1", "6,1,5,1,1,1")),
    ).toEqual([
      "data/responses.csv baris 4: ada 4 isian, seharusnya 5, sebanyak kolom pada baris judul. Samakan banyaknya; isian yang memuat pemisah kolom diberi tanda kutip.",
      "data/responses.csv baris 7: ada 6 isian, seharusnya 5, sebanyak kolom pada baris judul. Samakan banyaknya; isian yang memuat pemisah kolom diberi tanda kutip.",
    ]);
  });

  test("a header alone is a study that nobody has answered yet, which is a warning", () => {
    const changes = { "responses.csv": "respondent,A1,A2,B1,B2\n", "population.csv": null, "profile.csv": null };
    expect(messagesOf(changes)).toEqual([
      "Peringatan: data/responses.csv: hanya ada baris judul, seharusnya satu baris setiap responden. Isikan jawabannya di bawah baris judul; sebelum itu laporannya hanya memuat rancangan penelitian.",
    ]);
    const { answers } = loadStudy(changedStudy(changes)).study;
    expect(answers.respondents).toEqual([]);
    expect(Object.values(answers.columns).map((column) => column.length)).toEqual([0, 0, 0, 0]);
  });

  test("blank rows are no respondents", () => {
    const { study } = loadStudy(
      changedStudy({ "responses.csv": (text) => `\n${text.replace("\n4,", "\n\n,,,,\n4,")}\n,,,,\n` }),
    );
    expect(study.answers).toEqual(loadStudy(changedStudy()).study.answers);
  });

  test("lines are counted as an editor counts them, quoted line ends and blank lines included", () => {
    const change = (text: string) => text.replace("2,5,1,5,5", '"2\nb",5,1,5,5\n').replace("6,1,5,1,1", "6,1,5,1,8");
    expect(messagesOfResponses(change)).toEqual([
      `data/responses.csv baris 9, kolom B2 (responden 6): tertulis "8", seharusnya bilangan bulat 1 sampai 5. ${remedy}`,
    ]);
  });
});

describe("respondents", () => {
  const duplicate = (line: number, id: string, first: number) =>
    `data/responses.csv baris ${line}, kolom respondent: tertulis "${id}", sama dengan baris ${first}, seharusnya nomor yang berbeda bagi setiap responden. Hapus baris yang terketik dua kali, atau beri nomor lain.`;

  test("one that stands twice", () => {
    expect(messagesOfResponses(replace("5,4,2,5,4", "2,4,2,5,4"))).toEqual([duplicate(6, "2", 3)]);
  });

  test("one that stands three times, by letters", () => {
    const change = (text: string) => text.replaceAll(/^[246],/gm, "budi,").replace("\n5,", "\nani,");
    expect(messagesOfResponses(change)).toEqual([duplicate(5, "budi", 3), duplicate(7, "budi", 3)]);
  });

  test("one without an identifier", () => {
    expect(messagesOfResponses(replace("5,4,2,5,4", ",4,2,5,4"))).toEqual([
      "data/responses.csv baris 6, kolom respondent: kosong, seharusnya terisi. Isikan nilainya.",
    ]);
  });

  test("need not be numbers, nor rise", () => {
    const { study } = loadStudy(
      changedStudy({ "responses.csv": (text) => text.replace("\n3,", "\n01,").replace("\n5,", "\nR-5,") }),
    );
    expect(study.answers.respondents).toEqual(["1", "2", "01", "4", "R-5", "6"]);
  });
});
