import type { Cell, Column, Row, Table } from "./table.js";

/** A cell where it stands: under its first column, over `span` columns. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly span: number;
}

/**
 * The cells of a row from left to right. The cell of a section row spans all columns unless it says otherwise.
 *
 * @throws Error if a column of the row has no cell and is not spanned by one, or if a span reaches beyond the last
 * column
 * @example placedCells(table, table.rows[0]!).map(({ cell }) => cell.value) // ["Setuju", 57, 57.57575757575757]
 */
export function placedCells(table: Table, row: Row): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (let at = 0; at < table.columns.length; at += placed.at(-1)!.span) {
    const column = table.columns[at]!;
    const cell = row.cells[column.key];
    const place = `${table.id}, row ${table.rows.indexOf(row) + 1}, column "${column.key}"`;
    if (!cell) throw new Error(`${place}: no cell; give it a value, or null and a note`);
    const span = cell.span ?? (row.kind === "section" ? table.columns.length - at : 1);
    if (span < 1 || at + span > table.columns.length) throw new Error(`${place}: a span of ${span} does not fit`);
    placed.push({ cell, column, span });
  }
  return placed;
}
