import type { ProblemWording } from "./problemWords.js";

/** Formats that are recognised and not read. */
export type OtherFormat = "XLS" | "XLSB" | "HTML" | "POR" | "ZIP";

/** The words of problems that a file's format brings. */
export interface FileProblemWords {
  severalTables(paths: readonly string[]): ProblemWording;
  otherFormat(format: OtherFormat): ProblemWording;
  encrypted(): ProblemWording;
  /** @param detail Of `damage`. */
  broken(detail: string): ProblemWording;
  readonly damage: DamageWords;
  longRow(most: number): ProblemWording;
  changed(): ProblemWording;
  unpacksToMore(bytes: number, most: number): ProblemWording;
  noSheet(named: string | undefined, sheets: readonly string[]): ProblemWording;
  needlessSheet(name: string): ProblemWording;
  emptySheet(name: string): ProblemWording;
  mergedCells(refs: readonly string[], count: number): ProblemWording;
  hiddenRows(count: number): ProblemWording;
  beyondHeadings(text: string): ProblemWording;
  errorCell(text: string): ProblemWording;
  unknownEncoding(name: string): ProblemWording;
  undecodableCell(encoding: string): ProblemWording;
  twoHeadings(byName: string, label: string, byLabel: string): ProblemWording;
  weighted(variable: string): ProblemWording;
  weightedNote(file: string, variable: string): string;
  uncalculated(): ProblemWording;
}

/** What of a file is damaged, within the sentence that says that it is. */
export interface DamageWords {
  readonly truncated: string;
  /** Of a ZIP. */
  readonly contents: string;
  readonly directory: string;
  part(missing: string): string;
  partTwice(name: string): string;
  /** @param method Its number, where it has one. */
  packing(method?: number): string;
  /** Of a workbook. */
  readonly workbook: string;
  readonly xml: string;
  sharedText(number: string): string;
  cellType(type: string): string;
  rowOrder(ref: string): string;
  cellOrder(ref: string): string;
  mergedCell(ref: string): string;
  readonly rowWidth: string;
  readonly rowCount: string;
  readonly repetition: string;
  /** Of a file of SPSS. */
  readonly head: string;
  record(kind: number): string;
  readonly variable: string;
  readonly noVariables: string;
  readonly valueLabels: string;
  readonly twoLabels: string;
  encoding(expected: string): string;
  readonly moreCases: string;
  readonly packedCases: string;
  readonly number: string;
  readonly text: string;
}
