import { dsvFormat } from "d3-dsv";
import { type ProblemWording, problemWords } from "../src/texts/id/problems.js";
import { delimiterNames, headerPlace } from "./csvDelimiter.js";
import { strayQuote } from "./csvQuotes.js";
import type { ColumnReading } from "./fileReading.js";
import { folded } from "./folded.js";
import type { InputFile } from "./inputFolder.js";
import type { Problems } from "./problem.js";

/** The columns a file must and may have. */
export interface CsvColumns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Columns by another heading than their name: names by the folded heading. */
  readonly headings?: ReadonlyMap<string, string>;
  /** Whether other columns may stand in the file, to be passed over. */
  readonly others?: boolean;
}

export interface CsvHeader {
  readonly delimiter: string;
  /** Where each known column stands in a row. */
  readonly positions: ReadonlyMap<string, number>;
  readonly width: number;
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
  problems.understood(file.path, { delimiter, delimiterDeclared: place.declared !== undefined, columns: found });
  return {
    delimiter,
    positions: checkColumns(found, columns, (name, wording) => problems.error({ file: file.path, line, column: name }, wording)),
    width: headings.length,
    body: file.text.slice(place.end),
    firstLine: line + countLines(header),
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

/** A column is known by its name as it is, or by its heading however that is spelt. */
function nameFinder({ required, optional = [], headings }: CsvColumns): NameFinder {
  const names = new Set([...required, ...optional]);
  return (heading) => (names.has(heading) ? heading : headings?.get(folded(heading)));
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

function checkColumns(
  found: readonly ColumnReading[],
  columns: CsvColumns,
  report: (name: string, wording: ProblemWording) => void,
): Map<string, number> {
  const known = [...columns.required, ...(columns.optional ?? [])];
  const positions = new Map<string, number>();
  found.forEach(({ heading, as }, at) => {
    if (as === undefined) {
      if (!columns.others) report(heading === "" ? String(at + 1) : heading, problemWords.unknownColumn(heading, known));
    } else if (positions.has(as)) report(as, problemWords.duplicateColumn(heading));
    else positions.set(as, at);
  });
  for (const name of columns.required) if (!positions.has(name)) report(name, missing(name, found, columns));
  return positions;
}

/** Where columns go by headings, those that were not recognized may tell which one is misspelt. */
function missing(name: string, found: readonly ColumnReading[], { headings }: CsvColumns): ProblemWording {
  const heading = [...(headings ?? [])].find(([, as]) => as === name)?.[0];
  const others = found.filter(({ as }) => as === undefined).map((column) => column.heading);
  return heading === undefined ? problemWords.missingColumn(name) : problemWords.missingHeading(heading, others);
}
