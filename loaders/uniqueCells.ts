import { problemWords } from "../src/texts/id/problems.js";
import type { Row } from "./csvTable.js";

/**
 * Reports every row whose cells in these columns, taken together, repeat an earlier row's. Where the first is empty there is nothing
 * to repeat.
 *
 * @example
 * uniqueCells(pairs, "row", "col");
 */
export function uniqueCells(rows: readonly Row[], ...columns: readonly [string, ...string[]]): void {
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const text = columns.map((column) => row.cell(column)).join(", ");
    const firstLine = firstLines.get(text);
    if (firstLine === undefined) firstLines.set(text, row.line);
    else if (row.cell(columns[0]) !== "") row.error(columns[0], problemWords.duplicateValue(text, firstLine));
  }
}
