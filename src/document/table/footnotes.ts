import type { Cell, Column, Row, Table } from "./table.js";

/** A note of one or more cells. Its way back leads to the first of them. */
export interface Footnote {
  readonly letter: string;
  readonly text: string;
  readonly row: Row;
  readonly column: Column;
}

/**
 * Letters the notes of cells, in reading order; equal notes share a letter. Why a cell has no value stands in the cell
 * itself, unless it takes many words that other cells need too: again and again, they would hide the values beside
 * them.
 *
 * @example footnotes(table).map(({ letter, text }) => `${letter} ${text}`)
 */
export function footnotes(table: Table): Footnote[] {
  const found: Footnote[] = [];
  const repeated = repeatedReasons(table);
  for (const row of table.rows) {
    for (const column of table.columns) {
      const cell = row.cells[column.key];
      if (cell?.note === undefined || (cell.value === null && !repeated.has(cell.note)) || footnoteOf(cell, found))
        continue;
      found.push({ letter: footnoteLetter(found.length), text: cell.note, row, column });
    }
  }
  return found;
}

/** Characters up to which a reason may stand in cell after cell. */
const SHORT = 24;

/** Why several cells of a table have no value, where it takes many words to say. */
function repeatedReasons({ rows }: Table): Set<string> {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const reasons = cells.flatMap(({ value, note = "" }) => (value === null && note.length > SHORT ? note : []));
  const seen = new Set<string>();
  return new Set(reasons.filter((reason) => seen.size === seen.add(reason).size));
}

/**
 * The footnote that a cell refers to, if any.
 *
 * @example footnoteOf(cell, footnotes(table))?.letter // "a"
 */
export function footnoteOf(cell: Cell, all: readonly Footnote[]): Footnote | undefined {
  return all.find(({ text }) => text === cell.note);
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
