import { expect, test } from "vitest";
import { minimumWidth } from "../../../src/document/table/minimumWidth.js";
import type { Column, Table } from "../../../src/document/table/table.js";

function oneColumn(column: Omit<Column, "key">, ...values: (string | number)[]): Table {
  const rows = values.map((value) => ({ kind: "plain", cells: { only: { value } } }) as const);
  return { id: "t", label: "Tabel", caption: "", columns: [{ key: "only", ...column }], rows, notes: [], source: "" };
}

test("lets words wrap and numbers not", () => {
  const words = oneColumn({ label: "Butir", format: { kind: "text" } }, "Pustakawan bersikap sopan");
  const numbers = oneColumn({ label: "N", format: { kind: "number", digits: 2 } }, 16806);
  expect(minimumWidth(words, "id")).toBe("Pustakawan".length * 8 + 10);
  expect(minimumWidth(numbers, "id")).toBe("16.806,00".length * 8 + 10);
});

test("leaves out what spans columns", () => {
  const table = oneColumn({ label: "Butir", format: { kind: "text" } }, "X1");
  const section = { kind: "section", cells: { only: { value: "Sumberdayamanusia" } } } as const;
  expect(minimumWidth({ ...table, rows: [section, ...table.rows] }, "id")).toBe(minimumWidth(table, "id"));
});
