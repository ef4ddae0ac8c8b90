import { dsvFormat } from "d3-dsv";
import { problemWords } from "../../src/texts/language.js";
import type { Problems } from "../problem.js";
import { countLines } from "./countLines.js";
import { strayQuote } from "./csvQuotes.js";
import type { RowVisit } from "./openedTable.js";
import { type PairedQuotes, pairQuotes, type StrayInColumn } from "./pairQuotes.js";

/** What stands below a header, and how it is parted. */
export interface CsvBody {
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly body: string;
  /** The number of its first line in the file. */
  readonly firstLine: number;
  /** The columns that have a meaning. */
  readonly read: ReadonlySet<number>;
}

/**
 * Visits the rows below a header one after the other, holding none, so that a file of a million rows needs no more
 * memory than its text. Lines are numbered as an editor numbers them, though a quoted cell may hold line ends. Rows in
 * which every cell is blank are passed over, which the row below them is told; rows of another width than the header's,
 * empty cells beyond it apart, are reported and not visited, as are those whose quotation marks hold other rows.
 *
 * @returns the number of rows visited or reported; undefined where quotation marks leave the rows in doubt
 * @example
 * csvRows("a.csv", header, problems, (cells, line) => console.log(line, cells));
 */
export function csvRows(file: string, header: CsvBody, problems: Problems, visit: RowVisit): number | undefined {
  const quotes = header.body.includes('"');
  const paired = quotes ? pairedQuotes(header) : { body: header.body, strayCells: 0 };
  if ("kind" in paired) {
    const line = header.firstLine + countLines(header.body.slice(0, paired.at));
    const column = header.headings[paired.column] || paired.column + 1;
    problems.error(
      { file, line, column },
      paired.kind === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside(),
    );
    return undefined;
  }
  let next = header.firstLine;
  let rows = 0;
  let blankRows = 0;
  let isBelowBlank = false;
  dsvFormat(header.delimiter).parseRows(paired.body, (cells) => {
    const line = next;
    next += 1;
    if (quotes) for (const cell of cells) next += countLines(cell);
    if (next > line + 1 && swallowsRows(cells, header)) {
      rows += 1;
      problems.error({ file, line }, problemWords.swallowedRows(next - 1));
      return null;
    }
    if (cells.every((cell) => cell.trim() === "")) {
      blankRows += 1;
      isBelowBlank = true;
      return null;
    }
    rows += 1;
    const width = header.headings.length;
    const isEmptyBeyond = cells.length > width && cells.slice(width).every((cell) => cell.trim() === "");
    if (cells.length === width || isEmptyBeyond)
      visit(isEmptyBeyond ? cells.slice(0, width) : cells, line, isBelowBlank);
    else problems.error({ file, line }, problemWords.raggedRow(cells.length, width));
    isBelowBlank = false;
    return null;
  });
  problems.understood(file, { rows, blankRows, strayQuotes: paired.strayCells });
  return rows;
}

/** Most files have no stray quotation mark, which is quickly seen. */
function pairedQuotes({ body, delimiter, headings, read }: CsvBody): PairedQuotes | StrayInColumn {
  if (strayQuote(body, delimiter) === undefined) return { body, strayCells: 0 };
  return pairQuotes(body, delimiter, headings.length, (column) => read.has(column));
}

/**
 * Whether a cell of several lines seems to hold other rows: a quotation mark was left open, and another one, rows
 * below, closed it. Then every line, or one between the first and the last, has a cell for every column by itself.
 */
function swallowsRows(cells: readonly string[], { delimiter, headings }: CsvBody): boolean {
  const width = headings.length;
  const lines = cells.join(delimiter).split(/\r\n|\n|\r/);
  const isRow = (line: string) => line.split(delimiter).length === width;
  return width > 1 && (lines.every(isRow) || lines.slice(1, -1).some(isRow));
}
