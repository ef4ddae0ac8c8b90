import { expect, test } from "vitest";
import { cellTexts } from "../../../../loaders/files/csv/cellTexts.js";
import { csvRow } from "../../../../loaders/files/csv/csvRow.js";
import { scanRows } from "../../../../loaders/files/csv/scanRows.js";
import { textRow } from "../../../../loaders/files/tableRow.js";

const CELLS = [
  "",
  "0",
  "7",
  "1048576",
  "007",
  "-1",
  "1.0",
  " 5",
  "５",
  "x",
  "999999999999999",
  "9999999999999999",
  'so "nice"',
];

test("a row of a CSV says of its cells what one of texts says, whether they stand in quotation marks or not", () => {
  const written = [...CELLS.slice(0, -1), ...CELLS.map((cell) => `"${cell.replaceAll('"', '""')}"`)];
  const cells = [...CELLS.slice(0, -1), ...CELLS];
  const own = textRow(cells);
  const row = csvRow(cells.length, cellTexts());
  const places = Uint32Array.from(cells.keys());
  const numbers = new Uint16Array(cells.length);
  scanRows([Buffer.from(written.join(";"))], 0, ";", (found, bytes) => {
    row.set(found, bytes);
    expect(row.texts()).toEqual(own.texts());
    expect(cells.map((_, at) => row.count(at))).toEqual(cells.map((_, at) => own.count(at)));
    row.knownOf(places, numbers);
    expect(cells.map((_, at) => row.known(at))).toEqual([...numbers]);
    expect(numbers.at(-1)).toBe(0); // two quotation marks stand for one
    expect(new Set(numbers.slice(0, -1)).size).toBe(CELLS.length - 1);
  });
});
