import { describe, expect, it } from "vitest";
import { type LedgerRow, ledgerRows } from "../../src/audit/ledgerRows.js";

const row = (quantity: string, changes: Partial<LedgerRow> = {}): LedgerRow => ({
  place: "Tabel 1",
  quantity,
  kind: "angka",
  printed: "1",
  recomputed: "1",
  verdict: "cocok",
  cause: "",
  ...changes,
});
const names = (rows: readonly LedgerRow[]) => rows.map(({ quantity }) => quantity);

describe("ledgerRows", () => {
  it("gives all rows as they stand where nothing is asked", () => {
    const rows = [row("b"), row("a")];
    expect(ledgerRows(rows, { filters: {} })).toEqual(rows);
  });

  it("gives rows that meet every filter", () => {
    const rows = [
      row("a", { kind: "putusan" }),
      row("b", { place: "Tabel 2" }),
      row("c", { place: "Tabel 2", kind: "putusan" }),
    ];
    expect(names(ledgerRows(rows, { filters: { place: "Tabel 2", kind: "putusan" } }))).toEqual(["c"]);
  });

  it("counts what changes a conclusion among what differs", () => {
    const rows = [row("a", { verdict: "berbeda" }), row("b", { verdict: "berbeda, mengubah simpulan" }), row("c")];
    expect(names(ledgerRows(rows, { filters: { verdict: "berbeda" } }))).toEqual(["a", "b"]);
    expect(names(ledgerRows(rows, { filters: { verdict: "berbeda, mengubah simpulan" } }))).toEqual(["b"]);
  });

  it("finds a cause among several, whatever its detail", () => {
    const rows = [
      row("a", { cause: "rumus lain (F x 99/100); dipotong" }),
      row("b", { cause: "dipotong" }),
      row("c", { cause: "rumus" }),
    ];
    expect(names(ledgerRows(rows, { filters: { cause: "dipotong" } }))).toEqual(["a", "b"]);
    expect(names(ledgerRows(rows, { filters: { cause: "rumus lain" } }))).toEqual(["a"]);
  });

  it("sorts numbers as numbers, thousands and decimals of either style, before words", () => {
    const printed = ["baik", "16.806", "9", ".343**", "-0,5", "57,6%", "0.450"];
    const rows = printed.map((text) => row(text, { printed: text }));
    const sorted = (descending: boolean) =>
      names(ledgerRows(rows, { filters: {}, sort: { key: "printed", descending } }));
    expect(sorted(false)).toEqual(["-0,5", ".343**", "0.450", "9", "57,6%", "16.806", "baik"]);
    expect(sorted(true)).toEqual(sorted(false).reverse());
  });

  it("keeps the order of the publication among equals, and leaves its argument alone", () => {
    const rows = [row("b"), row("a"), row("c", { printed: "0" })];
    expect(names(ledgerRows(rows, { filters: {}, sort: { key: "printed", descending: false } }))).toEqual([
      "c",
      "b",
      "a",
    ]);
    expect(names(rows)).toEqual(["b", "a", "c"]);
  });
});
