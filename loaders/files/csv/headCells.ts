import { passingTexts } from "./cellTexts.js";
import { csvRow } from "./csvRow.js";
import { OPEN } from "./scanRow.js";
import { scanRows } from "./scanRows.js";
import { strayColumns } from "./strayQuotes.js";

/** What stands in one row of a head. */
export interface HeadCells {
  readonly cells: readonly string[];
  /** What is wrong with the first quotation mark that is none of a pair around a cell. */
  readonly stray?: "open" | "inside";
}

/**
 * Cuts the first row of a text into its cells.
 *
 * @example
 * headCells('code,"name, in full"\n', ","); // { cells: ["code", "name, in full"] }
 */
export function headCells(text: string, delimiter: string): HeadCells {
  const rows: HeadCells[] = [];
  scanRows([Buffer.from(text)], 0, delimiter, (cells, bytes) => {
    const row = csvRow(cells.count, passingTexts);
    row.set(cells, bytes);
    const [column] = strayColumns(cells);
    const stray = column === undefined ? undefined : cells.kinds[column] === OPEN ? "open" : "inside";
    rows.push({ cells: row.texts(), ...(stray && { stray }) });
  });
  return rows[0] ?? { cells: [] };
}
