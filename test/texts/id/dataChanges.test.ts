import { expect, test } from "vitest";
import type { DataChanges } from "../../../src/chapter/changes/dataChanges.js";
import { dataChanges as texts } from "../../../src/texts/id/dataChanges.js";

const none: DataChanges = {
  version: "0123abcd",
  respondents: { added: [], removed: [], edited: [] },
  counts: [],
  moves: [],
};
const ids = (count: number) => Array.from({ length: count }, (_, i) => `R${i + 1}`);

test("says that nothing changed", () => {
  expect(texts.lines(none)).toEqual([
    "Sejak pembangunan sebelumnya (versi data 0123abcd) tidak ada jawaban atau angka utama yang berubah.",
  ]);
});

test("names respondents, the first ten of many, and then what moved, before and after", () => {
  const of = { id: "Mutu layanan" };
  expect(
    texts.lines({
      ...none,
      respondents: { added: ids(12), removed: ["R90"], edited: ["R7", "R8"] },
      counts: [{ of: "scored", before: 99, after: 110 }],
      moves: [{ kind: "mean", of, before: 3.987, after: 4.01 }],
    }),
  ).toEqual([
    "Sejak pembangunan sebelumnya (versi data 0123abcd):",
    "  12 responden baru: R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, dan 2 lainnya.",
    "  1 responden tidak ada lagi: R90.",
    "  2 responden berubah jawabannya: R7, R8.",
    "  Responden yang diskor: 99 menjadi 110.",
    "  Rata-rata Mutu layanan: 3,99 menjadi 4,01.",
  ]);
});

test("says that an edit moved no headline number", () => {
  expect(texts.lines({ ...none, respondents: { ...none.respondents, edited: ["R7"] } }).slice(1)).toEqual([
    "  1 responden berubah jawabannya: R7.",
    "  Tidak ada angka utama yang berubah.",
  ]);
});
