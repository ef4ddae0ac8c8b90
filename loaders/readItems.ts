import type { Item, Variable } from "../src/study/study.js";
import { expectedWords, problemWords } from "../src/texts/language.js";
import type { ProblemWording } from "../src/texts/words/problemWords.js";
import { choiceCell, optionalCell, textCell, wordsCell } from "./cells.js";
import { checkDimension } from "./checkDimension.js";
import { isCode, LONGEST_NAME, TABLE_NUMBER } from "./code.js";
import type { TableFile } from "./files/inputFolder.js";
import { type FileRow, wholeTable } from "./files/wholeTable.js";
import { folded } from "./folded.js";
import { LIMITS } from "./limits.js";
import type { Problems } from "./problem.js";
import { respondentColumn } from "./respondentColumn.js";
import { stratumColumn } from "./stratumColumn.js";
import { uniqueCells } from "./uniqueCells.js";

const columns = {
  required: ["code", "variable", "dimension", "topic_id"],
  optional: ["topic_en", "keying", "worded", "idea_id", "idea_en", "reference", "table", "heading"],
};

export interface Codebook {
  readonly items: readonly Item[];
  /** The line of each item, by its code. */
  readonly lines: ReadonlyMap<string, number>;
  /** What the items' columns are headed with in the responses, where that is not their code. */
  readonly headings: readonly DeclaredHeading[];
}

/** The heading of a column of the responses, and how to say that it cannot be. */
export interface DeclaredHeading {
  readonly heading: string;
  /** The column's name: an item's code, a characteristic's, ... */
  readonly column: string;
  /** Reports a problem of that heading. */
  error(wording: ProblemWording): void;
}

/**
 * Reads the codebook: a row an item, in the questionnaire's order.
 *
 * @param variables the declared ones; undefined when they could not be read, and then codes go unchecked
 * @param taken names that columns of the responses have already
 * @example
 * readItems(file, variables, [], problems)?.items.map((item) => item.code);
 */
export function readItems(
  file: TableFile,
  variables: readonly Variable[] | undefined,
  taken: readonly string[],
  problems: Problems,
): Codebook | undefined {
  const rows = wholeTable(file, columns, problems, { rows: LIMITS.items, what: problemWords.counted.items });
  if (rows === undefined) return undefined;
  uniqueCells(rows, "code");
  const first = new Map<string, FileRow>();
  for (const row of rows) {
    const code = row.cell("code");
    const twin = first.get(folded(code));
    if (twin === undefined) first.set(folded(code), row);
    else if (twin.cell("code") !== code) row.error("code", problemWords.codeByCase(code, twin.cell("code"), twin.line));
    checkCode(row, [respondentColumn, stratumColumn, ...taken]);
    const number = row.cell("table");
    if (number !== "" && !TABLE_NUMBER.test(number)) row.error("table", problemWords.tableNumber(number));
    else if (number.length > LONGEST_NAME)
      row.error("table", problemWords.tableNumber(number, expectedWords.length(LONGEST_NAME)));
    if (variables !== undefined) checkDimension(row, variables);
  }
  const lines = new Map(rows.map((row) => [row.cell("code"), row.line]));
  return { items: rows.map(toItem), lines, headings: rows.flatMap(toHeading) };
}

/** Codes become addresses, where case does not count. */
function checkCode(row: FileRow, taken: readonly string[]): void {
  const code = row.cell("code");
  if (taken.some((name) => folded(name) === folded(code))) row.error("code", problemWords.reservedCode(code));
  else if (code !== "" && !isCode(code)) row.error("code", problemWords.code(code));
  else if (code.length > LONGEST_NAME) row.error("code", problemWords.code(code, expectedWords.length(LONGEST_NAME)));
}

function toItem(row: FileRow): Item {
  return {
    code: textCell(row, "code"),
    variable: textCell(row, "variable"),
    dimension: textCell(row, "dimension"),
    topic: wordsCell(row, "topic"),
    keying: row.cell("keying") === "" ? "+" : choiceCell(row, "keying", ["+", "-"]),
    worded: row.cell("worded") === "" ? "for" : choiceCell(row, "worded", ["for", "against"]),
    ...(row.cell("idea_id") === "" ? {} : { idea: wordsCell(row, "idea") }),
    ...optionalCell(row, "reference"),
    ...optionalCell(row, "table"),
  };
}

function toHeading(row: FileRow): DeclaredHeading[] {
  const heading = row.cell("heading");
  return heading === ""
    ? []
    : [{ heading, column: row.cell("code"), error: (wording) => row.error("heading", wording) }];
}
