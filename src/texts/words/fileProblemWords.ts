import type { ProblemWording } from "./problemWords.js";

/** Formats that are recognised and not read. */
export type OtherFormat = "XLS" | "XLSB" | "HTML" | "POR" | "ZIP";

/** The words of problems that a file's format brings. */
export interface FileProblemWords {
  severalTables(paths: readonly string[]): ProblemWording;
  otherFormat(format: OtherFormat): ProblemWording;
  encrypted(): ProblemWording;
  broken(detail: string): ProblemWording;
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
