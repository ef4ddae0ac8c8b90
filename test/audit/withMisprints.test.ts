import { describe, expect, it } from "vitest";
import { withMisprints } from "../../src/audit/withMisprints.js";
import type { Table } from "../../src/document/table/table.js";
import { differing } from "./entries.js";

const table: Table = {
  id: "tabel-1",
  label: "Tabel 1",
  caption: "Contoh",
  columns: [
    { key: "item", label: "Butir", format: { kind: "text" }, heading: true },
    { key: "mean", label: "Rerata", format: { kind: "number", digits: 2 } },
    { key: "n", label: "n", format: { kind: "integer" } },
  ],
  rows: [
    { kind: "plain", cells: { item: { value: "A1" }, mean: { value: 3.8, note: "catatan" }, n: { value: 5 } } },
    { kind: "total", cells: { item: { value: "Jumlah" }, mean: { value: null, note: "tidak ada" }, n: { value: 9 } } },
  ],
  notes: [],
  source: "contoh",
};
const words = {
  cell: (printed: string) => `tercetak ${printed}`,
  note: ({ printed }: { printed: string }) => `sebab ${printed}`,
};
const at = (row: string, column: string, printed: string) =>
  differing({ printed, shown: { exhibit: "x", row, column } });

describe("withMisprints", () => {
  it("marks the cell that an entry names, keeps its note, and no other cell", () => {
    const { rows } = withMisprints(table, [at("A1", "mean", "3,78")], words);
    expect(rows[0]!.cells["mean"]).toEqual({ value: 3.8, misprint: "tercetak 3,78", note: "catatan sebab 3,78" });
    expect(rows[0]!.cells["n"]).toBe(table.rows[0]!.cells["n"]);
    expect(rows[1]).toBe(table.rows[1]);
  });

  it("joins what several places printed of one cell", () => {
    const { rows } = withMisprints(table, [at("A1", "n", "6"), at("A1", "n", "7"), at("A1", "n", "6")], words);
    expect(rows[0]!.cells["n"]).toEqual({ value: 5, misprint: "tercetak 6; 7", note: "sebab 6 sebab 7" });
  });

  it("keeps the reason of a cell without a value", () => {
    const { rows } = withMisprints(table, [at("total", "mean", "3,78")], words);
    expect(rows[1]!.cells["mean"]).toEqual({ value: null, note: "tidak ada", misprint: "tercetak 3,78" });
  });

  it("leaves sentences to their paragraphs", () => {
    expect(withMisprints(table, [differing({ shown: { exhibit: "x" } })], words).rows).toEqual(table.rows);
  });
});
