import { problemWords } from "../src/texts/language.js";
import type { FileRow } from "./files/wholeTable.js";
import { folded } from "./folded.js";

/**
 * Reports every row whose cells in these columns, taken together, repeat an earlier row's. Where the first is empty
 * there is nothing to repeat.
 *
 * @example
 * uniqueCells(pairs, "row", "col");
 */
export function uniqueCells(rows: readonly FileRow[], ...columns: readonly [string, ...string[]]): void {
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const text = columns.map((column) => row.cell(column)).join(", ");
    const firstLine = firstLines.get(text);
    if (firstLine === undefined) firstLines.set(text, row.line);
    else if (row.cell(columns[0]) !== "") row.error(columns[0], problemWords.duplicateValue(text, firstLine));
  }
}

/**
 * Reports every row whose name differs from an earlier one's in case and spaces alone, which is one group taken for
 * two. Those that do not differ at all are for `uniqueCells` to report.
 *
 * @param within columns whose cells must be the same for names to be compared
 * @example
 * distinctNames(categories, "category_id", "characteristic");
 */
export function distinctNames(rows: readonly FileRow[], column: string, ...within: readonly string[]): void {
  const firsts = new Map<string, FileRow>();
  for (const row of rows) {
    const key = [...within.map((other) => row.cell(other)), folded(row.cell(column))].join("\n");
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else if (first.cell(column) !== row.cell(column)) {
      row.error(column, problemWords.nameByCase(row.cell(column), first.cell(column), first.line));
    }
  }
}
