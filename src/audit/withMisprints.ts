import { rowKey } from "../document/table/rowKey.js";
import type { Cell, Row, Table } from "../document/table/table.js";
import type { AuditEntry } from "./entry.js";

/** How a marked cell and its footnote are worded. */
export interface MarkWords {
  readonly cell: (printed: string) => string;
  readonly note: (entry: AuditEntry) => string;
}

/**
 * A table whose cells say what was printed in their place, with the guess at its cause as a footnote. Cells without an
 * entry stay as they are.
 *
 * @param entries Those of this table that differ.
 * @example withMisprints(table, [entry], words).rows[0]!.cells["mean"]!.misprint // "tercetak 3,78"
 */
export function withMisprints(table: Table, entries: readonly AuditEntry[], words: MarkWords): Table {
  const rows = table.rows.map((row) => markedRow(row, entriesOfRow(table, row, entries), words));
  return { ...table, rows };
}

function entriesOfRow(table: Table, row: Row, entries: readonly AuditEntry[]): readonly AuditEntry[] {
  const key = rowKey(table, row);
  return key === undefined ? [] : entries.filter(({ shown }) => shown?.row === key);
}

function markedRow(row: Row, entries: readonly AuditEntry[], words: MarkWords): Row {
  if (entries.length === 0) return row;
  const cells = Object.entries(row.cells).map(([column, cell]) => {
    const here = entries.filter(({ shown }) => shown?.column === column);
    return [column, here.length === 0 ? cell : marked(cell, here, words)] as const;
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** Several places may have printed the same cell. */
function marked(cell: Cell, entries: readonly AuditEntry[], words: MarkWords): Cell {
  const printed = [...new Set(entries.map((entry) => entry.printed))].join("; ");
  const notes = [...new Set([...(cell.note === undefined ? [] : [cell.note]), ...entries.map(words.note)])];
  return { ...cell, misprint: words.cell(printed), ...(cell.value === null ? {} : { note: notes.join(" ") }) };
}
