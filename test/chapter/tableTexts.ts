import { formatCell } from "../../src/document/table/format.js";
import type { Table } from "../../src/document/table/table.js";

/** A table's rows as a reader sees them, in its columns' order; a section's row is its heading. */
export function tableTexts({ rows, columns }: Table): string[][] {
  return rows.map(({ cells }) =>
    columns.flatMap((column) => (cells[column.key] ? [formatCell(cells[column.key]!, column, "id")] : [])),
  );
}
