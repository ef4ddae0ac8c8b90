import { expect, test } from "vitest";
import { headCells } from "../../../../loaders/files/csv/headCells.js";

test.each([
  ["", { cells: [] }],
  ["code;name\nA1;x", { cells: ["code", "name"] }],
  ['code;"name; in ""full"""\n', { cells: ["code", 'name; in "full"'] }],
  ['"Umur\n(tahun)";x\n', { cells: ["Umur\n(tahun)", "x"] }],
  ['code;"name', { cells: ["code", '"name'], stray: "open" }],
  ['"a" b;c "d"', { cells: ['"a" b', 'c "d"'], stray: "open" }],
  ['a;b "c"', { cells: ["a", 'b "c"'], stray: "inside" }],
])("the first row of %j is cut into its cells", (text, expected) => {
  expect(headCells(text, ";")).toEqual(expected);
});
