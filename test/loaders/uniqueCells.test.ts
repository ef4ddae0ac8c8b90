import { describe, expect, test } from "vitest";
import { distinctNames, uniqueCells } from "../../loaders/uniqueCells.js";
import { problemWords } from "../../src/texts/language.js";
import { cellError, tableRows } from "./tableRows.js";

describe("cells that must differ", () => {
  test("are reported with the first line that has them, each time", () => {
    const { rows, problems } = tableRows(["code", "n"], "A1,1", "A2,2", "A1,3", " A1,4");
    uniqueCells(rows, "code");
    expect(problems).toEqual([
      cellError(4, "code", problemWords.duplicateValue("A1", 2)),
      cellError(5, "code", problemWords.duplicateValue("A1", 2)),
    ]);
  });

  test("are compared together where there are several columns, and not where the first is empty", () => {
    const { rows, problems } = tableRows(["row", "col"], "A1,A2", "A1,A3", "A2,A1", "A1,A2", ",A2", ",A2");
    uniqueCells(rows, "row", "col");
    expect(problems).toEqual([cellError(5, "row", problemWords.duplicateValue("A1, A2", 2))]);
  });

  test("may differ in case: that is another's to report", () => {
    const { rows, problems } = tableRows(["code"], "A1", "a1");
    uniqueCells(rows, "code");
    expect(problems).toEqual([]);
  });
});

describe("names that differ in case and spaces alone", () => {
  test("are reported with the first of them", () => {
    const { rows, problems } = tableRows(["name"], "Barat", "BARAT", "Timur", "Barat");
    distinctNames(rows, "name");
    expect(problems).toEqual([cellError(3, "name", problemWords.nameByCase("BARAT", "Barat", 2))]);
  });

  test("are compared within a group alone", () => {
    const { rows, problems } = tableRows(["of", "name"], "x,Lain", "y,lain", "x,lain");
    distinctNames(rows, "name", "of");
    expect(problems).toEqual([cellError(4, "name", problemWords.nameByCase("lain", "Lain", 2))]);
  });
});
