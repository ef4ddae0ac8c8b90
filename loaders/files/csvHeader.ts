import { dsvFormat } from "d3-dsv";
import { type ProblemWording, problemWords } from "../../src/texts/id/problems.js";
import type { ColumnNames } from "../namedColumns.js";
import type { Problems } from "../problem.js";
import { countLines } from "./countLines.js";
import { delimiterNames, headerPlace } from "./csvDelimiter.js";
import { strayQuote } from "./csvQuotes.js";
import { csvRows } from "./csvRows.js";
import type { InputFile } from "./inputFolder.js";
import type { OpenedTable } from "./openedTable.js";

/**
 * Opens a CSV at its header: finds its delimiter (comma, semicolon, tab or vertical bar). A line that declares the delimiter decides. Else it
 * is the one that stands in the header outside quotation marks; of several, the one alone by which there is a known column; where that leaves
 * a choice, it is refused.
 *
 * @example
 * csvHeader({ path: "a.csv", text: "code;name\n" }, names, problems)?.facts.delimiter; // ";"
 */
export function csvHeader(file: InputFile, names: ColumnNames, problems: Problems): OpenedTable | undefined {
  const place = headerPlace(file.text);
  const line = 1 + countLines(file.text.slice(0, place.start));
  const header = file.text.slice(place.start, place.end);
  if (header === "") {
    problems.error({ file: file.path, line }, problemWords.emptyFile());
    return undefined;
  }
  const delimiter = chooseDelimiter(header, place, names);
  if (typeof delimiter !== "string") {
    problems.error({ file: file.path, line }, delimiter);
    return undefined;
  }
  const headings = cellsOf(header, delimiter);
  const body = file.text.slice(place.end);
  const nextLine = line + countLines(header);
  return {
    headings,
    line,
    next: nextRow(body, delimiter),
    nextLine,
    rowsAtMost: countLines(body) + 1,
    facts: { delimiter, delimiterDeclared: place.declared !== undefined },
    rows: ({ read }, told, visit) => csvRows(file.path, { delimiter, headings, body, firstLine: nextLine, read }, told, visit),
  };
}

/** The one delimiter that the header has, or what is wrong. */
function chooseDelimiter(header: string, place: ReturnType<typeof headerPlace>, names: ColumnNames): string | ProblemWording {
  const { declared, delimiters, quoted } = place;
  if (quoted) return problemWords.unclosedQuote();
  if (declared !== undefined && !delimiterNames.has(declared)) return problemWords.unknownDelimiter(declared);
  const hasName = (delimiter: string) => names(cellsOf(header, delimiter)).some((name) => name !== undefined);
  const candidates = declared !== undefined ? [declared] : delimiters;
  const known = candidates.length > 1 ? candidates.filter(hasName) : candidates;
  const [delimiter = ",", ...others] = known.length > 0 ? known : candidates;
  if (others.length > 0) {
    return problemWords.ambiguousDelimiter([delimiter, ...others].map((candidate) => delimiterNames.get(candidate)!));
  }
  const stray = strayQuote(header, delimiter);
  if (stray) return stray.kind === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside();
  return delimiter;
}

function cellsOf(header: string, delimiter: string): string[] {
  return dsvFormat(delimiter)
    .parseRows(header)[0]!
    .map((heading) => heading.trim());
}

/** The cells below the header, where they can be told apart. */
function nextRow(body: string, delimiter: string): string[] {
  const { start, end, quoted } = headerPlace(body);
  return quoted || start === end ? [] : cellsOf(body.slice(start, end), delimiter);
}
