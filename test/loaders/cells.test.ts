import { describe, expect, test } from "vitest";
import { choiceCell, countCell, decimalCell, optionalCell, textCell, wordsCell } from "../../loaders/cells.js";
import type { FileRow } from "../../loaders/files/wholeTable.js";
import { problemWords } from "../../src/texts/language.js";
import { cellError, tableRows } from "./tableRows.js";

/** What a reader makes of one cell, and what it reports. */
function cell<T>(text: string, read: (row: FileRow) => T) {
  const { rows, problems } = tableRows(["n", "c", "c_id", "c_en"], `1,"${text}","${text}",`);
  return [read(rows[0]!), problems];
}

describe("a cell", () => {
  test("that must hold something is the text without spaces around it, or a problem", () => {
    expect(cell(" A1 ", (row) => textCell(row, "c"))).toEqual(["A1", []]);
    expect(cell("", (row) => textCell(row, "c"))).toEqual(["", [cellError(2, "c", problemWords.emptyCell())]]);
  });

  test("that may be empty is a property, or none", () => {
    expect(cell("12", (row) => optionalCell(row, "c"))).toEqual([{ c: "12" }, []]);
    expect(cell("", (row) => optionalCell(row, "c"))).toEqual([{}, []]);
  });

  test("of words needs the first language alone", () => {
    expect(cell("Disapa", (row) => wordsCell(row, "c"))).toEqual([{ id: "Disapa" }, []]);
    const { rows } = tableRows(["c_id", "c_en"], "Disapa,Greeted");
    expect(wordsCell(rows[0]!, "c")).toEqual({ id: "Disapa", en: "Greeted" });
    expect(cell("", (row) => wordsCell(row, "c"))).toEqual([
      { id: "" },
      [cellError(2, "c_id", problemWords.emptyCell())],
    ]);
  });

  test("of a few words is one of them, letter by letter", () => {
    const choice = (row: FileRow) => choiceCell(row, "c", ["yes", "no"]);
    expect(cell("no", choice)).toEqual(["no", []]);
    expect(cell("No", choice)).toEqual(["yes", [cellError(2, "c", problemWords.choice("No", ["yes", "no"]))]]);
  });

  test.each([
    ["4909", 4909],
    ["1", 1],
    ["0", Number.NaN],
    ["4.909", Number.NaN],
    ["4 909", Number.NaN],
    ["-5", Number.NaN],
    ["1e3", Number.NaN],
    ["", Number.NaN],
    ["9007199254740993", Number.NaN],
  ])("of a count reads %j as %d", (text, value) => {
    const problems = Number.isNaN(value) ? [cellError(2, "c", problemWords.count(text, 1))] : [];
    expect(cell(text, (row) => countCell(row, "c", 1))).toEqual([value, problems]);
  });

  test.each([
    ["0,333", 0.333],
    [".333", 0.333],
    ["-1", -1],
    ["1.", 1],
    ["1,01", Number.NaN],
    ["1.000,5", Number.NaN],
    ["1e-3", Number.NaN],
    ["-", Number.NaN],
    ["", Number.NaN],
  ])("of a number from -1 to 1 reads %j as %d", (text, value) => {
    const problems = Number.isNaN(value) ? [cellError(2, "c", problemWords.decimal(text, -1, 1))] : [];
    expect(cell(text, (row) => decimalCell(row, "c", -1, 1))).toEqual([value, problems]);
  });
});
