import type { Row, Table } from "./table.js";

/**
 * What names a row, together with its table: its own key, `total` for a sum, else the text of the cell that heads it.
 * Sections have none.
 *
 * @example rowKey(table, { kind: "plain", cells: { item: { value: "A1" } } }) // "A1"
 */
export function rowKey({ columns }: Pick<Table, "columns">, { key, kind, cells }: Row): string | undefined {
  if (key !== undefined || kind === "section") return key;
  if (kind === "total") return "total";
  const heading = columns.find((column) => column.heading);
  const value = heading && cells[heading.key]?.value;
  return value === undefined || value === null ? undefined : String(value);
}
