import { expect, test } from "vitest";
import { tableHeader } from "../../loaders/files/tableHeader.js";
import { collectProblems } from "../../loaders/problem.js";
import { sharedWords } from "../../loaders/sharedWords.js";
import { csvFile } from "./files/csvFile.js";

/** Asks of the column `kelas` beside another one. */
const shared = (word: string, ...cells: readonly string[]) => {
  const text = ["no,kelas", ...cells.map((cell, i) => `${i},${cell}`)].join("\n");
  const header = tableHeader(csvFile(text), { required: ["no", "kelas"] }, collectProblems("data"));
  return sharedWords(header!)(1, word);
};

test("a word of several rows is a category where the cells of its column repeat, whatever its case", () => {
  expect(shared("Rata-rata", "Rata-rata", "Tinggi", "rata-rata", "Tinggi", "")).toBe(true);
});

test("one of a single row is none, nor one of a column in which hardly any repeat", () => {
  expect(shared("Total", "VII", "VII", "VIII", "VIII", "Total")).toBe(false);
  expect(shared("Total", "Total", "Ani", "Budi", "Citra", "Total")).toBe(false);
  expect(shared("Total", "VII", "VII")).toBe(false);
});

test("half as many words as cells still repeat", () => {
  expect(shared("a", "a", "a", "b", "b")).toBe(true);
  expect(shared("a", "a", "a", "b", "b", "c")).toBe(false);
});
