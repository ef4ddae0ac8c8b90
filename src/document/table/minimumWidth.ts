import { formatCell, type Locale } from "./format.js";
import type { Column, Table } from "./table.js";
import { alignment } from "./tableHead.js";

/** Of an average character of a table's text and of the space around a cell, in CSS pixels, wide rather than exact. */
const CHARACTER = 8;
const PADDING = 10;

/**
 * An estimate of the narrowest a table can be, in CSS pixels: words wrap, numbers do not. Nothing can be measured where
 * pages are prerendered.
 *
 * @throws as formatCell does
 * @example minimumWidth(table, "id") > 288 // scrolls on the narrowest phones
 */
export function minimumWidth(table: Table, locale: Locale): number {
  const widths = table.columns.map((column) => {
    const wraps = alignment(column.format) === "words";
    const texts = cellTexts(table, column, locale).flatMap((text) => (wraps ? text.split(/\s+/) : [text]));
    return longest([...column.label.split(/\s+/), ...texts]) * CHARACTER + PADDING;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

function cellTexts(table: Table, column: Column, locale: Locale): string[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[column.key];
    const spanned = row.kind === "section" || (cell?.span ?? 1) > 1;
    return cell && cell.value !== null && !spanned ? [formatCell(cell, column, locale)] : [];
  });
}

function longest(texts: readonly string[]): number {
  return texts.reduce((length, text) => Math.max(length, text.length), 0);
}
