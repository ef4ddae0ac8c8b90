import { problemWords } from "../../../src/texts/language.js";
import type { ProblemWording } from "../../../src/texts/words/problemWords.js";
import type { ColumnNames } from "../../namedColumns.js";
import type { Problems } from "../../problem.js";
import { countLines } from "../countLines.js";
import { headRow, LOOKED_AT, withHeadingsAbove } from "../headRow.js";
import type { CsvFile } from "../inputFolder.js";
import type { OpenedTable } from "../openedTable.js";
import { cellTexts } from "./cellTexts.js";
import { DELIMITERS, type HeaderPlace, headerPlace } from "./csvDelimiter.js";
import { csvRows } from "./csvRows.js";
import { headCells } from "./headCells.js";
import { headText } from "./headText.js";
import { type CsvPart, type StrayQuote, strayQuotes } from "./strayQuotes.js";

/** Rows right below the headings that may head the columns, too. */
const HEADINGS_BELOW = 2;

/**
 * Opens a CSV at its header, which may stand below a title: finds its delimiter (comma, semicolon, tab or vertical
 * bar). A line that declares the delimiter decides. Else it is the one that stands in the header outside quotation
 * marks; of several, the one alone by which there is a known column; where that leaves a choice, it is refused.
 *
 * @param headRows how many rows of titles and headings there are, where that is declared
 * @example
 * csvHeader(file, names, undefined, problems)?.facts.delimiter; // ";"
 */
export function csvHeader(
  file: CsvFile,
  names: ColumnNames,
  headRows: number | undefined,
  problems: Problems,
): OpenedTable | undefined {
  const most = headRows ?? LOOKED_AT;
  const text = headText(file.text, (head) => headerPlaces(head, most + HEADINGS_BELOW));
  const places = headerPlaces(text, most);
  const above = headLine(text, places, names, headRows !== undefined);
  const place = places[above]!;
  const line = 1 + countLines(text.slice(0, place.start));
  const header = text.slice(place.start, place.end);
  if (header === "") {
    problems.error({ file: file.path, line }, problemWords.emptyFile());
    return undefined;
  }
  const delimiter = chooseDelimiter(header, place, names);
  if (typeof delimiter !== "string") {
    problems.error({ file: file.path, line }, delimiter);
    return undefined;
  }
  const cells = places.slice(0, above + 1).map(({ start, end }) => cellsOf(text.slice(start, end), delimiter));
  const headings = withHeadingsAbove(cells, above);
  const nextLine = line + countLines(header);
  const start = Buffer.byteLength(text.slice(0, place.end));
  const part = { text: file.text, start, firstLine: nextLine, delimiter };
  return {
    headings,
    line,
    above,
    below: headingsBelow(text.slice(place.end), delimiter),
    nextLine,
    rowsAtMost: file.text.lines - nextLine + 1,
    facts: { delimiter, delimiterDeclared: place.declared !== undefined },
    rows: bodyRows(file.path, part, headings),
  };
}

/** The rows are gone through more than once where a reader needs it; their quotation marks are looked at once. */
function bodyRows(file: string, part: CsvPart, headings: readonly string[]): OpenedTable["rows"] {
  const texts = cellTexts();
  let strays: number | StrayQuote | undefined;
  return ({ read }, told, visit) => {
    strays ??= strayQuotes(part, headings.length, (column) => read.has(column));
    return csvRows(file, { ...part, headings, texts, strays }, told, visit);
  };
}

function headingsBelow(body: string, delimiter: string): string[][] {
  return headerPlaces(body, HEADINGS_BELOW).flatMap(({ start, end, quoted }) =>
    quoted || start === end ? [] : [cellsOf(body.slice(start, end), delimiter)],
  );
}

/** The one delimiter that the header has, or what is wrong. */
function chooseDelimiter(
  header: string,
  place: ReturnType<typeof headerPlace>,
  names: ColumnNames,
): string | ProblemWording {
  const { declared, delimiters, quoted } = place;
  if (quoted) return problemWords.unclosedQuote();
  if (declared !== undefined && !DELIMITERS.has(declared)) return problemWords.unknownDelimiter(declared);
  const hasName = (delimiter: string) => names(cellsOf(header, delimiter)).some((name) => name !== undefined);
  const candidates = declared !== undefined ? [declared] : delimiters;
  const known = candidates.length > 1 ? candidates.filter(hasName) : candidates;
  const [delimiter = ",", ...others] = known.length > 0 ? known : candidates;
  if (others.length > 0) {
    return problemWords.ambiguousDelimiter([delimiter, ...others]);
  }
  const { stray } = headCells(header, delimiter);
  if (stray) return stray === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside();
  return delimiter;
}

function cellsOf(header: string, delimiter: string): string[] {
  return headCells(header, delimiter).cells.map((heading) => heading.trim());
}

/**
 * The first lines that are not blank, each as if it were the header. A line that declares the delimiter does so for all
 * of them.
 */
function headerPlaces(text: string, most: number): HeaderPlace[] {
  const first = headerPlace(text);
  const places = [first];
  while (places.length < most && !places.at(-1)!.quoted && places.at(-1)!.end < text.length) {
    const from = places.at(-1)!.end;
    const { start, end, delimiters, quoted } = headerPlace(text.slice(from));
    if (start === end) break;
    places.push({ start: from + start, end: from + end, declared: first.declared, delimiters, quoted });
  }
  return places;
}

/** Which of the first lines heads the columns, by whichever delimiter it names most of them. */
function headLine(text: string, places: readonly HeaderPlace[], names: ColumnNames, isDeclared: boolean): number {
  const lines = places.filter(({ quoted }) => !quoted).map(({ start, end }) => text.slice(start, end));
  const named = (cells: readonly string[]) => names(cells).filter((name) => name !== undefined).length;
  const found = [...new Set(places.flatMap(({ declared, delimiters }) => declared ?? delimiters))].map((delimiter) => {
    const rows = lines.map((line) => cellsOf(line, delimiter));
    const at = headRow(rows, names, isDeclared);
    return { at, count: rows.length > 0 ? named(withHeadingsAbove(rows, at)) : 0 };
  });
  return found.sort((a, b) => b.count - a.count)[0]?.at ?? 0;
}
