import { describe, expect, test } from "vitest";
import { caseStudy } from "./caseStudy.js";
import { messagesOf } from "./changedStudy.js";

const rows = (...cells: string[]) =>
  messagesOf({
    "responses.csv": ["respondent,A1,A2,B1,B2", ...cells.map((row, at) => `${at + 1},${row}`)].join("\n"),
    "population.csv": null,
    "profile.csv": null,
  });
const whole = ["1,2,3,4", "2,3,4,5"];

describe("what recurs and is no option", () => {
  test("is one problem, of a value the scale's", () => {
    expect(rows("0,1,2,3", "4,0,1,2", "3,4,0,1", "2,3,4,0")).toEqual([
      'data/responses.csv baris 2, kolom A1 (responden 1): tertulis "0" pada 4 isian, seharusnya bilangan bulat 1 sampai 5. Nilai yang sama sebanyak itu bukan salah ketik: cocokkan scale.options di study.yaml dengan kuesionernya (isian berkas ini 0 sampai 4).',
    ]);
    expect(rows(...whole, "6,6,6,1")).toEqual([
      'data/responses.csv baris 4, kolom A1 (responden 3): tertulis "6" pada 3 isian, seharusnya bilangan bulat 1 sampai 5. Nilai yang sama sebanyak itu bukan salah ketik: cocokkan scale.options di study.yaml dengan kuesionernya (isian berkas ini 1 sampai 6).',
    ]);
    expect(rows(...whole, "0,0,0,1")).toEqual([
      'data/responses.csv baris 4, kolom A1 (responden 3): tertulis "0" pada 3 isian, seharusnya bilangan bulat 1 sampai 5. Nilai yang sama sebanyak itu bukan salah ketik: cocokkan scale.options di study.yaml dengan kuesionernya (isian berkas ini 0 sampai 5). Bila 0 berarti tidak dijawab, kosongkan.',
    ]);
  });

  test("is one problem, of a word a label's that is not declared", () => {
    expect(rows(...whole, "Ragu,ragu,5,4", "4,RAGU,1,3")).toEqual([
      'data/responses.csv baris 4, kolom A1 (responden 3): tertulis "Ragu" pada 3 isian, seharusnya salah satu dari Sangat Tidak Setuju, Tidak Setuju, Netral, Setuju, Sangat Setuju. Bila itu pilihan pada kuesionernya, nyatakan sebagai label di scale.options study.yaml; bila bukan jawaban, kosongkan isian itu.',
    ]);
  });

  test("is each by itself where no scale has it, or it is seldom", () => {
    expect(rows(...whole, "99,99,99,1")).toHaveLength(3);
    expect(rows(...whole, "6,6,1,1")).toHaveLength(2);
    expect(rows(...whole, "3.5,3.5,3.5,1")).toHaveLength(3);
  });
});

test("a scale that the whole study uses in part is a warning", () => {
  const answers = Array.from({ length: 26 }, (_, at) => `1/5/2026 9:${10 + at},${(at % 4) + 1},${((at + 1) % 4) + 1}`);
  const messages = (...rows: string[]) =>
    caseStudy("silent-nothing-answered", { "responses.csv": () => ["Waktu,A,B", ...rows].join("\n") }).messages;
  expect(messages(...answers)).toEqual([
    "Peringatan: data/study.yaml: scale.options: dari 52 jawaban tidak satu pun 5 (Sangat Setuju), seharusnya skala yang dipakai kuesionernya. Cocokkan dengan kuesionernya: bila pilihan itu tidak ada di sana, hapus dari scale.options; bila memang skala 1 sampai 5 yang dipakai, biarkan.",
  ]);
  expect(messages(...answers, "1/5/2026 9:59,5,1")).toEqual([]);
});
