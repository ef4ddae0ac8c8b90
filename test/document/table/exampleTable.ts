import type { Cell, Row, Table } from "../../../src/document/table/table.js";

const row = (kind: Row["kind"], cells: Readonly<Record<string, Cell>>): Row => ({ kind, cells });
const NOTE = "Termasuk satu jawaban kosong.";

/**
 * A table with everything that a table can have: groups, a section, a total, notes of cells, a missing value, a printed
 * one, a verdict.
 */
export const exampleTable: Table = {
  id: "tabel-9",
  label: "Tabel 9",
  caption: "Butir <b>dan</b> korelasinya",
  columns: [
    { key: "item", label: "Butir", format: { kind: "text" }, heading: true },
    { key: "count", label: "Jumlah", group: "Jawaban", format: { kind: "integer" } },
    { key: "share", label: "Bagian", group: "Jawaban", format: { kind: "percent", digits: 1 } },
    { key: "r", label: "r", group: "Uji", format: { kind: "number", digits: 3 } },
    { key: "p", label: "p", group: "Uji", format: { kind: "p" } },
    { key: "verdict", label: "Keputusan", format: { kind: "verdict" } },
  ],
  rows: [
    row("section", { item: { value: "Sumber daya manusia" } }),
    row("plain", {
      item: { value: "X1", href: "crm.html#tabel-12" },
      count: { value: 16806, note: NOTE },
      share: { value: (57 / 99) * 100 },
      r: { value: 0.3428521411700738, printed: true },
      p: { value: 0.000512897807 },
      verdict: { value: "Valid", tone: "good" },
    }),
    row("plain", {
      item: { value: "X2" },
      count: { value: 99, note: NOTE },
      share: { value: 100 },
      r: { value: null, note: "tidak bervariasi" },
      p: { value: null, note: "tidak bervariasi" },
      verdict: { value: "=tidak dapat diuji", tone: "neutral", note: "Lihat metode." },
    }),
    row("total", {
      item: { value: "Jumlah", span: 2 },
      share: { value: 100 },
      r: { value: -0.0004 },
      p: { value: 0.25 },
      verdict: { value: "–" },
    }),
  ],
  notes: ["Persentase dibulatkan."],
  source: "data primer",
};
