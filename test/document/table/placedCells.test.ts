import { expect, test } from "vitest";
import { placedCells } from "../../../src/document/table/placedCells.js";
import type { Row } from "../../../src/document/table/table.js";
import { exampleTable } from "./exampleTable.js";

const [section, plain, , total] = exampleTable.rows as [Row, Row, Row, Row];

test("gives a section's cell all columns", () => {
  expect(placedCells(exampleTable, section).map(({ span }) => span)).toEqual([6]);
});

test("gives each cell its column, and a spanning one its neighbours", () => {
  expect(placedCells(exampleTable, plain).map(({ column }) => column.key)).toEqual([
    "item",
    "count",
    "share",
    "r",
    "p",
    "verdict",
  ]);
  expect(placedCells(exampleTable, total).map(({ column, span }) => [column.key, span])).toEqual([
    ["item", 2],
    ["share", 1],
    ["r", 1],
    ["p", 1],
    ["verdict", 1],
  ]);
});

test("refuses a row without a cell for a column", () => {
  const { p: _, ...cells } = plain.cells;
  const row: Row = { ...plain, cells };
  expect(() => placedCells({ ...exampleTable, rows: [section, row] }, row)).toThrow(
    'tabel-9, row 2, column "p": no cell',
  );
});

test.each([0, 7])("refuses a span of %d in a row of six columns", (span) => {
  const row: Row = { kind: "total", cells: { item: { value: "Jumlah", span } } };
  expect(() => placedCells({ ...exampleTable, rows: [row] }, row)).toThrow(`a span of ${span} does not fit`);
});
