import { describe, expect, test } from "vitest";
import type { MergedCells, SheetRow } from "../../../../loaders/files/sheet.js";
import { sheetRows } from "../../../../loaders/files/xlsx/sheetRows.js";
import { workbook } from "../../../../loaders/files/xlsx/workbook.js";
import { openZip } from "../../../../loaders/files/zip.js";
import { workbookBytes } from "../workbookBytes.js";

function read(xml: string, below = "") {
  const zip = openZip(
    workbookBytes({
      sheets: { Data: xml },
      below,
      strings: "<sst><si><t>Setuju</t></si></sst>",
      styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    }),
    1e6,
  );
  const found: { rows: SheetRow[]; merged: MergedCells[] } = { rows: [], merged: [] };
  sheetRows(zip, workbook(zip, undefined), {
    row: (row) => found.rows.push(row),
    merged: (cells) => found.merged.push(cells),
  });
  return found;
}

describe("the rows of a sheet", () => {
  test("have cells of every kind as text", () => {
    const cells = [
      '<c t="s"><v>0</v></c>',
      '<c t="inlineStr"><is><t>Ya</t></is></c>',
      '<c t="str"><f>A1</f><v>teks</v></c>',
      "<c><v>4.0</v></c>",
      '<c s="1"><v>45356</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="d"><v>2024-03-05T00:00:00</v></c>',
    ];
    expect(read(`<row>${cells.join("")}</row>`).rows).toEqual([
      {
        line: 1,
        cells: ["Setuju", "Ya", "teks", "4", "2024-03-05", "TRUE", "2024-03-05"],
        faults: [],
        isHidden: false,
      },
    ]);
  });

  test("stand where they say, else below and beside each other", () => {
    const { rows } = read(
      '<row r="3"><c r="C3"><v>5</v></c><c><v>6</v></c></row><row hidden="1"><c><v>7</v></c></row>',
    );
    expect(rows.map(({ line, cells, isHidden }) => [line, cells, isHidden])).toEqual([
      [3, ["", "", "5", "6"], false],
      [4, ["7"], true],
    ]);
  });

  test("have faults of errors, and of formulas without a result", () => {
    expect(read('<row><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f></c></row>').rows[0]!.faults).toEqual([
      { at: 0, text: "#DIV/0!", kind: "error" },
      { at: 1, text: "", kind: "uncalculated" },
    ]);
  });

  test("are followed by merged cells", () => {
    expect(read("<row/>", '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>').merged).toEqual([
      { ref: "B2:C3", left: 1, top: 2, right: 2, bottom: 3 },
    ]);
  });

  test.each([
    ["rows out of order", '<row r="2"/><row r="2"/>', "barisnya tidak urut (2)"],
    ["cells out of order", '<row><c r="B1"/><c r="A1"/></row>', "selnya tidak urut (A1)"],
    ["a cell of another row", '<row r="2"><c r="A1"/></row>', "selnya tidak urut (A1)"],
    ["a text that there is not", '<row><c t="s"><v>1</v></c></row>', "tidak memuat teks ke-1"],
    ["a kind that there is not", '<row><c t="x"><v>1</v></c></row>', "memuat sel berjenis x"],
  ])("are refused with %s", (_, xml, message) => {
    expect(() => read(xml)).toThrow(message);
  });
});
