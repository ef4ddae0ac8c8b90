import { describe, expect, test } from "vitest";
import { textRow } from "../../loaders/files/tableRow.js";
import { summaryCells } from "../../loaders/summaryCells.js";

const columns = { naming: [0, 1], labels: [3], characteristics: [3] };
const find = (cells: readonly string[], amongNumbers = true, isShared = false) =>
  summaryCells(columns, { isShared: () => isShared }).find(textRow(cells), amongNumbers);

describe("the cell of a row that is a word for a sum", () => {
  test("is sought among those that name it, then among other words", () => {
    expect(find(["Modus", "", "4", ""])).toBe(0);
    expect(find(["", "Rata-rata", "4", ""])).toBe(1);
    expect(find(["9", "", "4", "Jumlah"])).toBe(3);
    expect(find(["9", "Ani", "4", "Kota"])).toBeUndefined();
    expect(find(["9", "", "Jumlah", ""])).toBeUndefined(); // an answer
  });

  test("may have any word behind it where the rows above are numbered, but not where they have names", () => {
    expect([find(["Median Putra", "", "4", ""]), find(["Median Putra", "", "4", ""], false)]).toEqual([0, undefined]);
  });

  test("is none where several rows have it, unless it names the row first of all", () => {
    expect(find(["Modus", "", "4", ""], true, true)).toBe(0);
    expect(find(["", "Modus", "4", ""], true, true)).toBeUndefined();
    expect(find(["", "", "4", "Modus"], true, true)).toBeUndefined();
  });

  test("is found anew after rows without one", () => {
    const cells = summaryCells(columns, { isShared: () => false });
    const rows = [
      ["1", "", "4", "Kota"],
      ["2", "", "4", "Kota"],
      ["", "", "8", "Total"],
    ];
    expect(rows.map((row) => cells.find(textRow(row), true))).toEqual([undefined, undefined, 3]);
  });
});
