import type { Item, Variable } from "../src/study/study.js";
import { problemWords } from "../src/texts/id/problems.js";
import { choiceCell, optionalCell, textCell, wordsCell } from "./cells.js";
import { checkDimension } from "./checkDimension.js";
import { csvTable, type Row } from "./csvTable.js";
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
  for (const row of rows) if (variables !== undefined) checkDimension(row, variables);
  return rows.map(toItem);
}

function toItem(row: Row): Item {
  const code = textCell(row, "code");
  if (code === respondentColumn || code === stratumColumn) row.error("code", problemWords.reservedCode(code));
  return {
    code,
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
