import { problemWords } from "../../../src/texts/language.js";
import type { Problems } from "../../problem.js";
import type { RowVisit } from "../openedTable.js";
import type { CellTexts } from "./cellTexts.js";
import { type CsvRow, csvRow } from "./csvRow.js";
import { lineEnds } from "./lineEnds.js";
import { scanRows } from "./scanRows.js";
import type { CsvPart, StrayQuote } from "./strayQuotes.js";

/** What stands below a header. */
export interface CsvBody extends CsvPart {
  readonly headings: readonly string[];
  readonly texts: CellTexts;
  /** How many cells have quotation marks of their own, or the first of these that may not. */
  readonly strays: number | StrayQuote;
}

/**
 * Visits the rows below a header one after the other, holding none, so that a file of ten million rows needs no more
 * memory than one of ten. Lines are numbered as an editor numbers them, though a quoted cell may hold line ends. Rows
 * in which every cell is blank are passed over, which the row below them is told; rows of another width than the
 * header's, empty cells beyond it apart, are reported and not visited, as are those whose quotation marks hold other
 * rows.
 *
 * @returns the number of rows visited or reported; undefined where quotation marks leave the rows in doubt
 * @example
 * csvRows("a.csv", body, problems, (row, line) => console.log(line, row.text(0)));
 */
export function csvRows(file: string, body: CsvBody, problems: Problems, visit: RowVisit): number | undefined {
  const { text, start, firstLine, delimiter, headings, strays } = body;
  if (typeof strays === "object") {
    const { line, column, kind } = strays;
    const wording = kind === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside();
    problems.error({ file, line, column: headings[column] || column + 1 }, wording);
    return undefined;
  }
  const width = headings.length;
  const row = csvRow(width, body.texts);
  let [next, rows, blankRows, isBelowBlank] = [firstLine, 0, 0, false];
  scanRows(text.blocks(), start, delimiter, (cells, bytes) => {
    const line = next;
    next += 1;
    if (cells.isQuoted) next += lineEnds(cells, bytes);
    row.set(cells, bytes);
    const isSeveral = next > line + 1; // lines
    if (isSeveral && swallowsRows(row, cells.count, body)) {
      rows += 1;
      problems.error({ file, line }, problemWords.swallowedRows(next - 1));
    } else if (row.isBlank(0)) {
      blankRows += 1;
      isBelowBlank = true;
    } else {
      rows += 1;
      if (cells.count === width || (cells.count > width && row.isBlank(width))) visit(row, line, isBelowBlank);
      else problems.error({ file, line }, problemWords.raggedRow(cells.count, width));
      isBelowBlank = false;
    }
  });
  problems.understood(file, { rows, blankRows, strayQuotes: strays });
  return rows;
}

/**
 * Whether a cell of several lines seems to hold other rows: a quotation mark was left open, and another one, rows
 * below, closed it. Then every line, or one between the first and the last, has a cell for every column by itself.
 */
function swallowsRows(row: CsvRow, count: number, { headings, delimiter }: CsvBody): boolean {
  const width = headings.length;
  const cells = Array.from({ length: count }, (_, at) => row.text(at));
  const lines = cells.join(delimiter).split(/\r\n|\n|\r/);
  const isRow = (line: string) => line.split(delimiter).length === width;
  return width > 1 && (lines.every(isRow) || lines.slice(1, -1).some(isRow));
}
