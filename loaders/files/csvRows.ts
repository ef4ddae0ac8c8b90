import { dsvFormat } from "d3-dsv";
import { problemWords } from "../../src/texts/id/problems.js";
import type { Problems } from "../problem.js";
import { type CsvHeader, countLines } from "./csvHeader.js";
import { strayQuote } from "./csvQuotes.js";
import { type PairedQuotes, pairQuotes, type StrayInColumn } from "./pairQuotes.js";

/**
 * Visits the rows below a header one after the other, holding none, so that a file of a million rows needs no more memory than its
 * text. Lines are numbered as an editor numbers them, though a quoted cell may hold line ends. Rows in which every cell is blank
 * are passed over, which the row below them is told; rows of another width than the header's are reported and not visited, as are those
 * whose quotation marks hold other rows.
 *
 * @returns the number of rows visited or reported; undefined where quotation marks leave the rows in doubt
 * @example
 * csvRows("a.csv", header, problems, (cells, line) => console.log(line, cells));
 */
export function csvRows(
  file: string,
  header: CsvHeader,
  problems: Problems,
  visit: (cells: readonly string[], line: number, isBelowBlank: boolean) => void,
): number | undefined {
  const quotes = header.body.includes('"');
  const paired = quotes ? pairedQuotes(header) : { body: header.body, strayCells: 0 };
  if ("kind" in paired) {
    const line = header.firstLine + countLines(header.body.slice(0, paired.at));
    const column = header.headings[paired.column] || paired.column + 1;
    problems.error({ file, line, column }, paired.kind === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside());
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
    if (cells.length === header.width) visit(cells, line, isBelowBlank);
    else problems.error({ file, line }, problemWords.raggedRow(cells.length, header.width));
    isBelowBlank = false;
    return null;
  });
  problems.understood(file, { rows, blankRows, strayQuotes: paired.strayCells });
  return rows;
}

/** Most files have no stray quotation mark, which is quickly seen. */
function pairedQuotes({ body, delimiter, width, positions }: CsvHeader): PairedQuotes | StrayInColumn {
  if (strayQuote(body, delimiter) === undefined) return { body, strayCells: 0 };
  const read = new Set(positions.values());
  return pairQuotes(body, delimiter, width, (column) => read.has(column));
}

/**
 * Whether a cell of several lines seems to hold other rows: a quotation mark was left open, and another one, rows below, closed it. Then every
 * line, or one between the first and the last, has a cell for every column by itself.
 */
function swallowsRows(cells: readonly string[], { delimiter, width }: CsvHeader): boolean {
  const lines = cells.join(delimiter).split(/\r\n|\n|\r/);
  const isRow = (line: string) => line.split(delimiter).length === width;
  return width > 1 && (lines.every(isRow) || lines.slice(1, -1).some(isRow));
}
