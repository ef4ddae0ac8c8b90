import { expect, test } from "vitest";
import { odsRows } from "../../../../loaders/files/ods/odsRows.js";
import type { MergedCells, SheetRow } from "../../../../loaders/files/sheet.js";
import { xmlReader } from "../../../../loaders/files/xmlReader.js";

/** The rows and merged cells of the second of two sheets. */
function read(xml: string) {
  const found: { rows: SheetRow[]; merged: MergedCells[] } = { rows: [], merged: [] };
  const reader = xmlReader(
    odsRows(1, { row: (row) => found.rows.push(row), merged: (cells) => found.merged.push(cells) }),
  );
  const other =
    "<table:table><table:table-row><table:table-cell><text:p>lain</text:p></table:table-cell></table:table-row></table:table>";
  reader.push(Buffer.from(`<office:spreadsheet>${other}<table:table>${xml}</table:table></office:spreadsheet>`));
  reader.end();
  return found;
}
const cell = (attributes: string, text = "") =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = "") => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cellsOf = (cells: string) => read(row(cells)).rows[0];

test("values are read as they are, not as they are shown", () => {
  const cells = [
    cell('office:value-type="float" office:value="4.0"', "4,00"),
    cell('office:value-type="percentage" office:value="0.3000000000000001"', "30%"),
    cell('office:value-type="string"', "Setuju"),
    cell('office:value-type="date" office:date-value="2024-03-05T00:00:00"', "5 Maret"),
    cell('office:value-type="date" office:date-value="2024-03-05T09:30:00"'),
    cell('office:value-type="time" office:time-value="PT9H5M0S"'),
    cell('office:value-type="boolean" office:boolean-value="true"'),
  ];
  expect(cellsOf(cells.join(""))!.cells).toEqual([
    "4",
    "0.3",
    "Setuju",
    "2024-03-05",
    "2024-03-05 09:30:00",
    "09:05:00",
    "TRUE",
  ]);
});

test("a formula's error is a fault, and one without a result is not calculated", () => {
  const cells = [cell('table:formula="of:=A1" office:value-type="string"', "#N/A"), cell('table:formula="of:=A1"', "")];
  expect(cellsOf(cells.join(""))).toMatchObject({
    cells: ["#N/A", ""],
    faults: [
      { at: 0, text: "#N/A", kind: "error" },
      { at: 1, text: "", kind: "uncalculated" },
    ],
  });
  expect(cellsOf(cell('office:value-type="string"', "#N/A"))!.faults).toEqual([]); // typed as a word
});

test("rows and cells stand where repeated ones leave them, empty ones without end", () => {
  const { rows } = read(
    row(cell('table:number-columns-repeated="3"')) +
      row("", 'table:number-rows-repeated="2"') +
      row(
        cell('table:number-columns-repeated="2"') +
          cell('office:value-type="float" office:value="5" table:number-columns-repeated="2"'),
        'table:number-rows-repeated="2"',
      ) +
      row(cell(""), 'table:number-rows-repeated="1048571"'),
  );
  expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
    [4, ["", "", "5", "5"]],
    [5, ["", "", "5", "5"]],
  ]);
});

test("merged cells are told with their place, and a filtered row as hidden", () => {
  const merged = cell(
    'office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="3"',
    "Mutu",
  );
  const { rows, merged: found } = read(row(cell("") + merged, 'table:visibility="filter"'));
  expect(found).toEqual([{ ref: "B1:C3", left: 1, right: 2, top: 1, bottom: 3 }]);
  expect(rows[0]!.isHidden).toBe(true);
});

test("a cell behind the last column of a sheet is the file's fault, an empty one is none", () => {
  const last = cell('table:number-columns-repeated="16384"');
  expect(read(row(last + cell(""))).rows).toEqual([]);
  expect(() => read(row(last + cell('office:value-type="float" office:value="5"')))).toThrow("barisnya terlalu lebar");
});

test("a repetition that is no number is the file's fault", () => {
  expect(() => read(row(cell('table:number-columns-repeated="x"')))).toThrow("pengulangannya tidak terbaca");
});
