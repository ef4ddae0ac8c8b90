import { expect, test } from "vitest";
import { FileFault } from "../../../loaders/files/fileFault.js";
import { xlsxSheet } from "../../../loaders/files/xlsx/xlsxSheet.js";
import { textRow, workbookBytes } from "./workbookBytes.js";

test("rows of a workbook are visited while it is unpacked, none held: what breaks behind them breaks then", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => textRow(at + 1, [`${(at * 7919) % 10_007}`, "x"]));
  const bytes = Buffer.from(workbookBytes({ sheets: { Data: rows.join("") } }));
  bytes.writeUInt32LE(0, bytes.lastIndexOf("xl/worksheets/sheet0.xml") - 46 + 16); // its checksum
  const seen: number[] = [];
  const visit = () => xlsxSheet(bytes, undefined, 1e9).visit({ row: ({ line }) => seen.push(line), merged() {} });
  expect(visit).toThrow(FileFault);
  expect(seen).toHaveLength(20_000);
});
