import { expect, test } from "vitest";
import { footnoteLetter, footnoteOf, footnotes } from "../../src/table/footnotes.js";
import { exampleTable } from "./exampleTable.js";

test("letters notes in reading order, once each, and leaves out those of cells without a value", () => {
  const notes = footnotes(exampleTable).map(({ letter, text, column }) => [letter, text, column.key]);
  expect(notes).toEqual([
    ["a", "Termasuk satu jawaban kosong.", "count"],
    ["b", "Lihat metode.", "verdict"],
  ]);
});

test("finds the footnote of a cell, and none for a cell without a value", () => {
  const notes = footnotes(exampleTable);
  expect(footnoteOf({ value: 1, note: "Lihat metode." }, notes)?.letter).toBe("b");
  expect(footnoteOf({ value: null, note: "Lihat metode." }, notes)).toBeUndefined();
  expect(footnoteOf({ value: 1 }, notes)).toBeUndefined();
});

test("goes on after z with two letters", () => {
  expect([0, 25, 26, 27, 701, 702].map(footnoteLetter)).toEqual(["a", "z", "aa", "ab", "zz", "aaa"]);
});
