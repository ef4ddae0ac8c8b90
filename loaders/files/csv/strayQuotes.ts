import type { TextBytes } from "../textBytes.js";
import { lineEnds } from "./lineEnds.js";
import { INSIDE, OPEN, type ScannedCells } from "./scanRow.js";
import { scanRows } from "./scanRows.js";

/** Rows that stand below a place, and how they are parted. */
export interface CsvPart {
  readonly text: TextBytes;
  /** How many bytes stand before the first of them. */
  readonly start: number;
  /** The number of its line in the file. */
  readonly firstLine: number;
  readonly delimiter: string;
}

/** A quotation mark that may not stand where it does: the line, and its column by its place. */
export interface StrayQuote {
  readonly line: number;
  readonly column: number;
  readonly kind: "open" | "inside";
}

/**
 * Looks for quotation marks that are none of a pair around a whole cell (within which two stand for one). They are
 * characters of their cell where nobody reads its column and its line has a cell for every column. Elsewhere it is the
 * reader's to say what was meant: whoever guesses takes the next character for a delimiter, or the rest of the file for
 * one cell.
 *
 * @param width how many columns there are
 * @param isRead whether a column, by its place, is read
 * @returns how many cells have such marks of their own; or the first that may not
 * @example
 * strayQuotes({ text, start: 0, firstLine: 1, delimiter: "," }, 3, (column) => column !== 1); // 1, of '1,so "nice",4'
 */
export function strayQuotes(
  { text, start, firstLine, delimiter }: CsvPart,
  width: number,
  isRead: (column: number) => boolean,
): number | StrayQuote {
  if (!text.hasQuotes) return 0;
  let [line, stray]: [number, StrayQuote | undefined] = [firstLine, undefined];
  let cellCount = 0;
  scanRows(text.blocks(), start, delimiter, (cells, bytes) => {
    if (cells.isStray && stray === undefined) {
      const columns = strayColumns(cells);
      if (cells.count !== width || columns.some(isRead)) {
        const [column] = columns as [number];
        const kind = cells.kinds[column] === OPEN ? "open" : "inside";
        stray = { line: line + lineEnds(cells, bytes, column), column, kind };
      } else cellCount += columns.length;
    }
    line += 1 + (cells.isQuoted ? lineEnds(cells, bytes) : 0);
  });
  return stray ?? cellCount;
}

/**
 * The cells with quotation marks of their own, by their places.
 *
 * @example
 * strayColumns(cells); // [1], of '4,5"'
 */
export function strayColumns({ count, kinds }: ScannedCells): number[] {
  return Array.from(kinds.subarray(0, count).keys()).filter((at) => kinds[at] === OPEN || kinds[at] === INSIDE);
}
