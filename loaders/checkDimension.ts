import type { Variable } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import type { FileRow } from "./files/wholeTable.js";

/**
 * Reports a row whose variable is not declared, or whose dimension is not declared for it. Empty cells are another
 * problem.
 *
 * @example
 * checkDimension(row, variables);
 */
export function checkDimension(row: FileRow, variables: readonly Variable[]): void {
  const code = row.cell("variable");
  const variable = variables.find((declared) => declared.code === code);
  if (variable === undefined) {
    const known = variables.map((declared) => declared.code);
    if (code !== "") row.error("variable", problemWords.unknownVariable(code, known));
    return;
  }
  const dimension = row.cell("dimension");
  const known = variable.dimensions.map((declared) => declared.code);
  if (dimension !== "" && !known.includes(dimension))
    row.error("dimension", problemWords.unknownDimension(dimension, code, known));
}
