import { expect, it } from "vitest";
import { rowKey } from "../../../src/document/table/rowKey.js";
import type { Column, Row } from "../../../src/document/table/table.js";

const columns: Column[] = [
  { key: "number", label: "No", format: { kind: "integer" } },
  { key: "item", label: "Butir", format: { kind: "text" }, heading: true },
];
const cells = { number: { value: 1 }, item: { value: "A1" } };

it.each<[string, Row, string | undefined]>([
  ["by its own key", { kind: "total", key: "mean", cells }, "mean"],
  ["total, if it is a sum", { kind: "total", cells }, "total"],
  ["by the cell that heads it", { kind: "plain", cells }, "A1"],
  ["not at all, if it heads others", { kind: "section", cells }, undefined],
  ["not at all, if nothing heads it", { kind: "plain", cells: { number: { value: 1 } } }, undefined],
])("rowKey names a row %s", (_, row, expected) => {
  expect(rowKey({ columns }, row)).toBe(expected);
});
