import { dsvFormat } from "d3-dsv";
import { type ProblemWording, problemWords } from "../../src/texts/id/problems.js";
import { type CsvColumns, checkColumns, isRefused } from "../checkColumns.js";
import { folded } from "../folded.js";
import type { Problems } from "../problem.js";
import { delimiterNames, headerPlace } from "./csvDelimiter.js";
import { strayQuote } from "./csvQuotes.js";
import type { ColumnReading } from "./fileReading.js";
import type { InputFile } from "./inputFolder.js";

export interface CsvHeader {
  readonly delimiter: string;
  /** Where each known column stands in a row. */
  readonly positions: ReadonlyMap<string, number>;
  readonly width: number;
  readonly headings: readonly string[];
  /** Everything below the header, and the number of its first line in the file. */
  readonly body: string;
  readonly firstLine: number;
}

/**
 * Reads a file's header: finds its delimiter (comma, semicolon, tab or vertical bar) and checks the columns' names. A line that declares
 * the delimiter decides. Else it is the one that stands in the header outside quotation marks; of several, the one alone by which there
 * is a known column; where that leaves a choice, it is refused.
 *
 * @example
 * csvHeader({ path: "a.csv", text: "code;name\n" }, { required: ["code", "name"] }, problems)?.delimiter; // ";"
 */
export function csvHeader(file: InputFile, columns: CsvColumns, problems: Problems): CsvHeader | undefined {
  const place = headerPlace(file.text);
  const line = 1 + countLines(file.text.slice(0, place.start));
  const header = file.text.slice(place.start, place.end);
  if (header === "") {
    problems.error({ file: file.path, line }, problemWords.emptyFile());
    return undefined;
  }
  const nameOf = nameFinder(columns);
  const delimiter = chooseDelimiter(header, place, nameOf);
  if (typeof delimiter !== "string") {
    problems.error({ file: file.path, line }, delimiter);
    return undefined;
  }
  const headings = cellsOf(header, delimiter);
  const found = headings.map((heading): ColumnReading => ({ heading, as: nameOf(heading) }));
  const read = found.map((column) => (isRefused(column, columns) ? { ...column, refused: true } : column));
  problems.understood(file.path, { delimiter, delimiterDeclared: place.declared !== undefined, columns: read });
  const firstLine = line + countLines(header);
  if (headsBelow(file.text.slice(place.end), delimiter, found, nameOf)) {
    problems.error({ file: file.path, line }, problemWords.headsBelow(firstLine));
    return undefined;
  }
  return {
    delimiter,
    positions: checkColumns(found, columns, (name, wording) => problems.error({ file: file.path, line, column: name }, wording)),
    width: headings.length,
    headings,
    body: file.text.slice(place.end),
    firstLine,
  };
}

/**
 * How many line ends a text holds, whichever system wrote them.
 *
 * @example
 * countLines("a\r\nb\n"); // 2
 */
export function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

type NameFinder = (heading: string) => string | undefined;

/** A column is known by the heading declared for it, however that is spelt, and where there is none by its name as it is. */
function nameFinder({ required, optional = [], headings = new Map() }: CsvColumns): NameFinder {
  const names = new Set([...required, ...optional].filter((name) => !headings.has(name)));
  const declared = new Map([...headings].map(([name, heading]) => [folded(heading), name]));
  return (heading) => declared.get(folded(heading)) ?? (names.has(heading) ? heading : undefined);
}

/** The one delimiter that the header has, or what is wrong. */
function chooseDelimiter(header: string, place: ReturnType<typeof headerPlace>, nameOf: NameFinder): string | ProblemWording {
  const { declared, delimiters, quoted } = place;
  if (quoted) return problemWords.unclosedQuote();
  if (declared !== undefined && !delimiterNames.has(declared)) return problemWords.unknownDelimiter(declared);
  const names = (delimiter: string) => cellsOf(header, delimiter).some((heading) => nameOf(heading) !== undefined);
  const candidates = declared !== undefined ? [declared] : delimiters;
  const known = candidates.length > 1 ? candidates.filter(names) : candidates;
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

/** Whether the next row names more columns than the header: then what stands above it, such as merged groups of questions, is none. */
function headsBelow(body: string, delimiter: string, found: readonly ColumnReading[], nameOf: NameFinder): boolean {
  const { start, end, quoted } = headerPlace(body);
  const next = quoted || start === end ? [] : cellsOf(body.slice(start, end), delimiter);
  return next.filter((cell) => nameOf(cell) !== undefined).length > found.filter(({ as }) => as !== undefined).length;
}
