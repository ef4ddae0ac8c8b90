import { dsvFormat } from "d3-dsv";
import { problemWords } from "../../src/texts/language.js";
import type { ProblemWording } from "../../src/texts/words/problemWords.js";
import type { ColumnNames } from "../namedColumns.js";
import type { Problems } from "../problem.js";
import { countLines } from "./countLines.js";
import { DELIMITERS, type HeaderPlace, headerPlace } from "./csvDelimiter.js";
import { strayQuote } from "./csvQuotes.js";
import { csvRows } from "./csvRows.js";
import { headRow, LOOKED_AT, withHeadingsAbove } from "./headRow.js";
import type { InputFile } from "./inputFolder.js";
import type { OpenedTable } from "./openedTable.js";

/** Rows right below the headings that may head the columns, too. */
const HEADINGS_BELOW = 2;

/**
 * Opens a CSV at its header, which may stand below a title: finds its delimiter (comma, semicolon, tab or vertical
 * bar). A line that declares the delimiter decides. Else it is the one that stands in the header outside quotation
 * marks; of several, the one alone by which there is a known column; where that leaves a choice, it is refused.
 *
 * @param headRows how many rows of titles and headings there are, where that is declared
 * @example
 * csvHeader({ path: "a.csv", text: "code;name\n" }, names, undefined, problems)?.facts.delimiter; // ";"
 */
export function csvHeader(
  file: InputFile,
  names: ColumnNames,
  headRows: number | undefined,
  problems: Problems,
): OpenedTable | undefined {
  const places = headerPlaces(file.text, headRows ?? LOOKED_AT);
  const above = headLine(file.text, places, names, headRows !== undefined);
  const place = places[above]!;
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
  const cells = places.slice(0, above + 1).map(({ start, end }) => cellsOf(file.text.slice(start, end), delimiter));
  const headings = withHeadingsAbove(cells, above);
  const body = file.text.slice(place.end);
  const nextLine = line + countLines(header);
  return {
    headings,
    line,
    above,
    below: headerPlaces(body, HEADINGS_BELOW).flatMap(({ start, end, quoted }) =>
      quoted || start === end ? [] : [cellsOf(body.slice(start, end), delimiter)],
    ),
    nextLine,
    rowsAtMost: countLines(body) + 1,
    facts: { delimiter, delimiterDeclared: place.declared !== undefined },
    rows: ({ read }, told, visit) =>
      csvRows(file.path, { delimiter, headings, body, firstLine: nextLine, read }, told, visit),
  };
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
  const stray = strayQuote(header, delimiter);
  if (stray) return stray.kind === "open" ? problemWords.unclosedQuote() : problemWords.quoteInside();
  return delimiter;
}

function cellsOf(header: string, delimiter: string): string[] {
  const [cells = []] = dsvFormat(delimiter).parseRows(header);
  return cells.map((heading) => heading.trim());
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
