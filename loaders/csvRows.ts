import { dsvFormat } from "d3-dsv";
import { problemWords } from "../src/texts/id/problems.js";
import { type CsvHeader, countLines } from "./csvHeader.js";
import { strayQuote } from "./csvQuotes.js";
import type { Problems } from "./problem.js";

/**
 * Visits the rows below a header one after the other, holding none, so that a file of a million rows needs no more memory than its
 * text. Lines are numbered as an editor numbers them, though a quoted cell may hold line ends. Rows in which every cell is blank
 * are passed over; rows of another width than the header's are reported and not visited.
 *
 * @returns the number of rows visited or reported; undefined where quotation marks leave the rows in doubt
 * @example
 * csvRows("a.csv", header, problems, (cells, line) => console.log(line, cells));
 */
export function csvRows(
  file: string,
  header: CsvHeader,
  problems: Problems,
  visit: (cells: readonly string[], line: number) => void,
): number | undefined {
  const quotes = header.body.includes('"');
  const stray = quotes ? strayQuote(header.body, header.delimiter) : undefined;
  if (stray) {
    const line = header.firstLine + countLines(header.body.slice(0, stray.at));
    problems.error({ file, line }, stray.kind === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside());
    return undefined;
  }
  let next = header.firstLine;
  let rows = 0;
  let blankRows = 0;
  dsvFormat(header.delimiter).parseRows(header.body, (cells) => {
    const line = next;
    next += 1;
    if (quotes) for (const cell of cells) next += countLines(cell);
    if (cells.every((cell) => cell.trim() === "")) {
      blankRows += 1;
      return null;
    }
    rows += 1;
    if (cells.length === header.width) visit(cells, line);
    else problems.error({ file, line }, problemWords.raggedRow(cells.length, header.width));
    return null;
  });
  problems.understood(file, { rows, blankRows });
  return rows;
}
