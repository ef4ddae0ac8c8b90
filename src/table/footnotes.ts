import type { Cell, Table } from "./table.js";

/** The footnotes of a table's cells, in order, and the letter of each cell that has one. */
export interface Footnotes {
  readonly list: readonly { readonly letter: string; readonly text: string }[];
  readonly letters: ReadonlyMap<Cell, string>;
}

/**
 * Letters the notes of cells that have a value, in reading order; equal notes share a letter. The note of a cell without a value
 * stands in the cell itself.
 *
 * @example footnotes(table).letters.get(cell) // "a"
 */
export function footnotes(table: Table): Footnotes {
  const byText = new Map<string, string>();
  const letters = new Map<Cell, string>();
  for (const row of table.rows) {
    for (const column of table.columns) {
      const cell = row.cells[column.key];
      if (cell?.note === undefined || cell.value === null) continue;
      const letter = byText.get(cell.note) ?? footnoteLetter(byText.size);
      byText.set(cell.note, letter);
      letters.set(cell, letter);
    }
  }
  return { list: Array.from(byText, ([text, letter]) => ({ letter, text })), letters };
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
