import { describe, expect, test } from "vitest";
import { formatCell, formatNumber } from "../../../src/document/table/format.js";
import type { Column } from "../../../src/document/table/table.js";

const twoDigits = { kind: "number", digits: 2 } as const;
const column: Column = { key: "mean", label: "Rerata", format: twoDigits };

describe("formatNumber", () => {
  test("writes Indonesian numbers with a decimal comma and points between thousands", () => {
    expect(formatNumber(16806.5, twoDigits, "id")).toBe("16.806,50");
    expect(formatNumber(1234567, { kind: "integer" }, "id")).toBe("1.234.567");
  });

  test("writes English numbers the other way round", () => {
    expect(formatNumber(16806.5, twoDigits, "en")).toBe("16,806.50");
  });

  test("writes no separator into numbers of three digits", () => {
    expect(formatNumber(100, { kind: "integer" }, "id")).toBe("100");
  });

  test("rounds half up in decimal", () => {
    expect(formatNumber(1.005, twoDigits, "id")).toBe("1,01");
  });

  test("writes a true minus sign, and none before zero", () => {
    expect(formatNumber(-1234.5, twoDigits, "id")).toBe("\u22121.234,50");
    expect(formatNumber(-0.001, twoDigits, "id")).toBe("0,00");
    expect(formatNumber(-0, { kind: "integer" }, "id")).toBe("0");
  });

  test("writes percents of 0..100 with their sign", () => {
    expect(formatNumber(57.57575757575757, { kind: "percent", digits: 1 }, "id")).toBe("57,6%");
  });

  test.each([
    [0, "0,00%"],
    [100 / 20_001, "< 0,01%"],
    [0.005, "0,01%"],
    [2_000_000 / 20_001, "> 99,99%"],
    [99.99, "99,99%"],
    [100, "100,00%"],
    [100.001, "100,00%"],
  ])("writes the percent %d as %s: 0 of nobody alone, 100 of everybody alone", (value, text) => {
    expect(formatNumber(value, { kind: "percent", digits: 2 }, "id")).toBe(text);
  });

  test("writes a percent that whole percents hide as less than one, or more than 99", () => {
    expect([0.4, 99.6].map((value) => formatNumber(value, { kind: "percent", digits: 0 }, "id"))).toEqual([
      "< 1%",
      "> 99%",
    ]);
  });

  test.each([
    [0.000512897807, "< 0,001"],
    [0, "< 0,001"],
    [0.001, "0,001"],
    [0.0499, "0,050"],
    [1, "1,000"],
  ])("writes the p value %d as %s", (p, text) => {
    expect(formatNumber(p, { kind: "p" }, "id")).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    expect(() => formatNumber(value, twoDigits, "id")).toThrow(RangeError);
  });

  test("refuses to hide a fraction in an integer format", () => {
    expect(() => formatNumber(99.4, { kind: "integer" }, "id")).toThrow("a whole number");
  });

  test("refuses a p value outside 0..1", () => {
    expect(() => formatNumber(1.2, { kind: "p" }, "id")).toThrow("0..1");
  });

  test("refuses formats of words", () => {
    expect(() => formatNumber(3, { kind: "text" }, "id")).toThrow("a format of numbers");
  });
});

describe("formatCell", () => {
  test("uses the column's format", () => {
    expect(formatCell({ value: 4.2 }, column, "id")).toBe("4,20");
  });

  test("prefers the cell's own format", () => {
    expect(formatCell({ value: 99, format: { kind: "integer" } }, column, "id")).toBe("99");
  });

  test("shows words as they are", () => {
    expect(formatCell({ value: "Tinggi" }, column, "id")).toBe("Tinggi");
  });

  test("shows the note of a cell without a value", () => {
    expect(formatCell({ value: null, note: "Butir X3 tidak bervariasi" }, column, "id")).toBe(
      "Butir X3 tidak bervariasi",
    );
  });

  test.each([{ value: null }, { value: "" }, { value: " " }, { value: null, note: "" }])(
    "refuses the empty cell %j",
    (cell) => {
      expect(() => formatCell(cell, column, "id")).toThrow('a cell of column "mean" is empty');
    },
  );
});
