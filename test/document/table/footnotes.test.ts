// @vitest-environment jsdom
import { expect, test } from "vitest";
import { footnoteLetter, footnoteOf, footnotes } from "../../../src/document/table/footnotes.js";
import { tableElement } from "../../../src/document/table/tableElement.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { exampleTable } from "./exampleTable.js";

test("letters notes in reading order, once each, and leaves out those of cells without a value", () => {
  const notes = footnotes(exampleTable).map(({ letter, text, column }) => [letter, text, column.key]);
  expect(notes).toEqual([
    ["a", "Termasuk satu jawaban kosong.", "count"],
    ["b", "Lihat metode.", "verdict"],
  ]);
});

test("finds the footnote of a cell, and none for a cell that says itself why it has no value", () => {
  const notes = footnotes(exampleTable);
  expect(footnoteOf({ value: 1, note: "Lihat metode." }, notes)?.letter).toBe("b");
  expect(footnoteOf({ value: null, note: "tidak bervariasi" }, notes)).toBeUndefined();
  expect(footnoteOf({ value: 1 }, notes)).toBeUndefined();
});

test("letters why cells have no value where several have none for the same reason, and not where one has", () => {
  const reason = (note: string) => ({ value: null, note });
  const table = {
    ...exampleTable,
    columns: exampleTable.columns.slice(0, 3),
    rows: [
      {
        kind: "plain" as const,
        cells: { item: { value: "A" }, count: reason("respondennya terlalu sedikit"), share: reason("disembunyikan") },
      },
      {
        kind: "plain" as const,
        cells: {
          item: { value: "B" },
          count: reason("respondennya terlalu sedikit"),
          share: { value: 1, note: "Satu." },
        },
      },
    ],
  };
  expect(footnotes(table).map(({ letter, text }) => [letter, text])).toEqual([
    ["a", "respondennya terlalu sedikit"],
    ["b", "Satu."],
  ]);
  const drawn = tableElement(table, { words: documentWords, root: "./" });
  const texts = (selector: string) => [...drawn.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(texts("tbody tr")).toEqual(["A–adisembunyikan", "B–a1,0%b"]);
  expect(texts(".note").slice(0, 2)).toEqual(["a Respondennya terlalu sedikit. ↩", "b Satu. ↩"]);
});

test("goes on after z with two letters", () => {
  expect([0, 25, 26, 27, 701, 702].map(footnoteLetter)).toEqual(["a", "z", "aa", "ab", "zz", "aaa"]);
});
