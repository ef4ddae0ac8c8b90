import { type FileRow, wholeTable } from "../../loaders/files/wholeTable.js";
import { collectProblems, type Problem } from "../../loaders/problem.js";
import type { ProblemWording } from "../../src/texts/words/problemWords.js";
import { csvFile } from "./files/csvFile.js";

/** The rows of a table below a header of these columns, and the problems that are found in them. */
export function tableRows(
  columns: readonly string[],
  ...lines: readonly string[]
): { readonly rows: readonly FileRow[]; readonly problems: readonly Problem[] } {
  const problems = collectProblems("data");
  const rows = wholeTable(csvFile([columns.join(), ...lines].join("\n")), { required: columns }, problems);
  return { rows: rows!, problems: problems.all };
}

/** An error of such a cell. */
export function cellError(line: number, column: string, wording: ProblemWording): Problem {
  return { file: "data/a.csv", line, column, severity: "error", ...wording };
}
