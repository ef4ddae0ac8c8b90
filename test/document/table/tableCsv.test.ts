import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import type { Cell, Table } from "../../../src/document/table/table.js";
import { tableCsv } from "../../../src/document/table/tableCsv.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { exampleTable } from "./exampleTable.js";

function oneCell(cell: Cell): Table {
  const columns = [{ key: "only", label: "Isi", format: { kind: "text" } }] as const;
  return { ...exampleTable, columns, rows: [{ kind: "plain", cells: { only: cell } }] };
}

const csv = (table: Table) => tableCsv(table, documentWords);

describe("tableCsv", () => {
  test("writes headings, sections, full precision and notes as columns", () => {
    expect(csvParseRows(csv(exampleTable))).toEqual([
      ["Bagian", "Butir", "Jawaban: Jumlah", "Jawaban: Bagian (%)", "Uji: r", "Uji: p", "Keputusan", "Catatan"],
      [
        "Sumber daya manusia",
        "X1",
        "16806",
        String((57 / 99) * 100),
        "0.3428521411700738",
        "0.000512897807",
        "Valid",
        "Jumlah: Termasuk satu jawaban kosong.",
      ],
      [
        "Sumber daya manusia",
        "X2",
        "99",
        "100",
        "",
        "",
        "'=tidak dapat diuji",
        "Jumlah: Termasuk satu jawaban kosong.; r: tidak bervariasi; p: tidak bervariasi; Keputusan: Lihat metode.",
      ],
      ["Sumber daya manusia", "Jumlah", "", "100", "-0.0004", "0.25", "–", ""],
    ]);
  });

  test("has neither section nor note columns where there are none, nor a byte-order mark", () => {
    expect(csv(oneCell({ value: "Setuju" }))).toBe("Isi\r\nSetuju\r\n");
  });

  test("quotes commas, quotes and line breaks", () => {
    expect(csv(oneCell({ value: 'satu, "dua"\ntiga' }))).toBe('Isi\r\n"satu, ""dua""\ntiga"\r\n');
  });

  test.each(["=1+1", "+62", "-ada", "@cmd", "\tx", "\rx"])("keeps spreadsheets from running the text %j", (value) => {
    expect(csvParseRows(csv(oneCell({ value })))[1]).toEqual([`'${value}`]);
  });

  test("leaves negative numbers alone", () => {
    expect(csv(oneCell({ value: -0.5 }))).toBe("Isi\r\n-0.5\r\n");
  });

  test("refuses numbers that are not finite", () => {
    expect(() => csv(oneCell({ value: Number.NaN }))).toThrow("finite numbers");
  });
});
