import type { Cell, Column, Row, Table } from "./table.js";

/** A note of one or more cells. Its way back leads to the first of them. */
export interface Footnote {
  readonly letter: string;
  readonly text: string;
  readonly row: Row;
  readonly column: Column;
}

/**
 * Letters the notes of cells that have a value, in reading order; equal notes share a letter. The note of a cell without a value
 * stands in the cell itself.
 *
 * @example footnotes(table).map(({ letter, text }) => `${letter} ${text}`)
 */
export function footnotes(table: Table): Footnote[] {
  const found: Footnote[] = [];
  for (const row of table.rows) {
    for (const column of table.columns) {
      const cell = row.cells[column.key];
      if (cell?.note === undefined || cell.value === null || footnoteOf(cell, found)) continue;
      found.push({ letter: footnoteLetter(found.length), text: cell.note, row, column });
    }
  }
  return found;
}

/**
 * The footnote that a cell refers to, if any.
 *
 * @example footnoteOf(cell, footnotes(table))?.letter // "a"
 */
export function footnoteOf(cell: Cell, all: readonly Footnote[]): Footnote | undefined {
  return cell.value === null ? undefined : all.find(({ text }) => text === cell.note);
}

/**
 * The letter of the footnote at a position counted from 0: a to z, then aa, ab and so on.
 *
 * @example footnoteLetter(27) // "ab"
 */
export function footnoteLetter(position: number): string {
  const last = String.fromCharCode(97 + (position % 26));
  return position < 26 ? last : footnoteLetter(Math.floor(position / 26) - 1) + last;
}
