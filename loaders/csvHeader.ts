import { dsvFormat } from "d3-dsv";
import { problemWords } from "../src/texts/id/problems.js";
import type { InputFile } from "./inputFolder.js";
import type { Problems } from "./problem.js";

/** The columns a file must and may have. */
export interface CsvColumns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
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

const delimiterNames = new Map([
  [",", "koma"],
  [";", "titik koma"],
  ["\t", "tab"],
]);

/**
 * Reads a file's header: finds its delimiter (comma, semicolon or tab, whichever alone stands in the header outside quotation
 * marks; two of them are refused, not guessed between) and checks the columns' names.
 *
 * @example
 * csvHeader({ path: "a.csv", text: "code;name\n" }, { required: ["code", "name"] }, problems)?.delimiter; // ";"
 */
export function csvHeader(file: InputFile, columns: CsvColumns, problems: Problems): CsvHeader | undefined {
  const blankLines = /^(?: *(?:\r\n|\n|\r))*/.exec(file.text)![0];
  const line = 1 + countLines(blankLines);
  const { length, delimiters, quoted } = scanHeader(file.text, blankLines.length);
  if (quoted) {
    problems.error({ file: file.path, line }, problemWords.unclosedQuote());
    return undefined;
  }
  if (delimiters.length > 1) {
    const names = delimiters.map((delimiter) => delimiterNames.get(delimiter)!);
    problems.error({ file: file.path, line }, problemWords.ambiguousDelimiter(names));
    return undefined;
  }
  const delimiter = delimiters[0] ?? ",";
  const header = file.text.slice(blankLines.length, blankLines.length + length);
  const names = dsvFormat(delimiter)
    .parseRows(header)[0]!
    .map((name) => name.trim());
  return {
    delimiter,
    positions: checkNames(names, columns, (name, wording) => problems.error({ file: file.path, line, column: name }, wording)),
    width: names.length,
    body: file.text.slice(blankLines.length + length),
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

/** The header's length with its line end, the delimiters that it holds outside quotation marks, and whether one was left open. */
function scanHeader(text: string, start: number): { length: number; delimiters: string[]; quoted: boolean } {
  const found = new Set<string>();
  let quoted = false;
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "\n" || character === "\r") break;
    else if (delimiterNames.has(character)) found.add(character);
  }
  if (at < text.length) at += text.startsWith("\r\n", at) ? 2 : 1;
  return { length: at - start, delimiters: [...found], quoted };
}

type NameReport = (name: string, wording: ReturnType<typeof problemWords.missingColumn>) => void;

function checkNames(names: readonly string[], columns: CsvColumns, report: NameReport): Map<string, number> {
  const known = [...columns.required, ...(columns.optional ?? [])];
  const isKnown = new Set(known);
  const positions = new Map<string, number>();
  names.forEach((name, at) => {
    if (!isKnown.has(name)) report(name === "" ? String(at + 1) : name, problemWords.unknownColumn(name, known));
    else if (positions.has(name)) report(name, problemWords.duplicateColumn(name));
    else positions.set(name, at);
  });
  for (const name of columns.required) if (!positions.has(name)) report(name, problemWords.missingColumn(name));
  return positions;
}
