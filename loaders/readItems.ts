import type { Item, Variable } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import { choiceCell, optionalCell, textCell, wordsCell } from "./cells.js";
import { checkDimension } from "./checkDimension.js";
import { isCode } from "./code.js";
import { csvTable, type Row } from "./csvTable.js";
import { folded } from "./folded.js";
import type { InputFile } from "./inputFolder.js";
import type { Problems } from "./problem.js";
import { respondentColumn } from "./respondentColumn.js";
import { stratumColumn } from "./stratumColumn.js";
import { uniqueCells } from "./uniqueCells.js";

const columns = {
  required: ["code", "variable", "dimension", "topic_id"],
  optional: ["topic_en", "keying", "worded", "idea_id", "idea_en", "reference", "table"],
};

/**
 * Reads the codebook: a row an item, in the questionnaire's order.
 *
 * @param variables the declared ones; undefined when they could not be read, and then codes go unchecked
 * @example
 * readItems(file, variables, problems)?.map((item) => item.code);
 */
export function readItems(file: InputFile, variables: readonly Variable[] | undefined, problems: Problems): Item[] | undefined {
  const rows = csvTable(file, columns, problems);
  if (rows === undefined) return undefined;
  uniqueCells(rows, "code");
  rows.forEach((row, at) => {
    const twin = rows
      .slice(0, at)
      .find((other) => other.cell("code") !== row.cell("code") && folded(other.cell("code")) === folded(row.cell("code")));
    if (twin) row.error("code", problemWords.duplicateValue(row.cell("code"), twin.line));
    checkCode(row);
    if (variables !== undefined) checkDimension(row, variables);
  });
  return rows.map(toItem);
}

/** Codes become addresses, where case does not count. */
function checkCode(row: Row): void {
  const code = row.cell("code");
  if (code === respondentColumn || code === stratumColumn) row.error("code", problemWords.reservedCode(code));
  else if (code !== "" && !isCode(code)) row.error("code", problemWords.code(code));
}

function toItem(row: Row): Item {
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
