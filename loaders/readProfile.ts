import type { Characteristic, Counted, ProfileCategory } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import { aq } from "./arquero.js";
import { choiceCell, countCell, textCell, wordsCell } from "./cells.js";
import { isCode } from "./code.js";
import type { TableFile } from "./files/inputFolder.js";
import { type FileRow, wholeTable } from "./files/wholeTable.js";
import { folded } from "./folded.js";
import { LIMITS } from "./limits.js";
import type { Problems } from "./problem.js";
import { isTotalName } from "./totalName.js";
import { distinctNames, uniqueCells } from "./uniqueCells.js";

const columns = {
  required: ["characteristic", "name_id", "category_id", "respondents"],
  optional: ["name_en", "category_en", "derived", "note_id", "note_en"],
};

/**
 * Reads the characteristics of the respondents that are known only as counts: a row a category, grouped by
 * characteristic in order of first appearance. Counts that do not add to the number of respondents are a warning.
 *
 * @param respondents how many answered; undefined when not known, and then sums go unchecked
 * @param asked codes of the characteristics that are counted from the answers
 * @example
 * readProfile(file, 99, [], problems).map((characteristic) => characteristic.code);
 */
export function readProfile(
  file: TableFile,
  respondents: number | undefined,
  asked: readonly string[],
  problems: Problems,
): Characteristic[] {
  const rows =
    wholeTable(file, columns, problems, { rows: LIMITS.profile, what: problemWords.counted.categories }) ?? [];
  uniqueCells(rows, "characteristic", "category_id");
  distinctNames(rows, "category_id", "characteristic");
  for (const row of rows)
    if (isTotalName(row.cell("category_id")))
      row.error("category_id", problemWords.totalCategory(row.cell("category_id")));
  const seen = new Map<string, FileRow>();
  const firsts = rows.map((row) => {
    const characteristic = folded(row.cell("characteristic"));
    const first = seen.get(characteristic) ?? row;
    seen.set(characteristic, first);
    return first;
  });
  rows.forEach((row, at) => void checkCharacteristic(row, firsts[at]!));
  const groups = aq
    .table({
      code: rows.map((row, at) => textCell(row, "characteristic") && firsts[at]!.cell("characteristic")),
      row: rows,
      category: rows.map(toCategory),
    })
    .groupby("code")
    .rollup({ rows: aq.op.array_agg("row"), categories: aq.op.array_agg("category") })
    .objects() as {
    readonly code: string;
    readonly rows: readonly [FileRow, ...FileRow[]];
    readonly categories: readonly Counted<ProfileCategory>[];
  }[];
  return groups.map(({ code, rows: [row, ...others], categories }) => {
    const name = wordsCell(row, "name");
    const total = categories.reduce((sum, category) => sum + category.respondents, 0);
    const last = others.at(-1);
    const isTotal = others.length > 1 && total === 2 * respondents! && categories.at(-1)!.respondents === respondents;
    if (isTotal && !isTotalName(last!.cell("category_id"))) {
      last!.error("category_id", problemWords.totalCategory(last!.cell("category_id"), respondents));
    }
    if (!isTotal && respondents !== undefined && !Number.isNaN(total) && total !== respondents) {
      const wording = problemWords.profileSum(name.id, total, respondents);
      problems.warn(
        { file: file.path, line: row.line, column: "respondents" },
        wording,
        problemWords.profileSumNote(name.id, total, respondents),
      );
    }
    if (code !== "" && !isCode(code)) row.error("characteristic", problemWords.code(code));
    if (asked.some((other) => folded(other) === folded(code)))
      row.error("characteristic", problemWords.characteristicTwice(code));
    return { code, name, recorded: "counts", categories };
  });
}

/**
 * A characteristic has one code, whatever its case, and one name, whichever of its rows says it; one may leave the name
 * out.
 */
function checkCharacteristic(row: FileRow, first: FileRow): void {
  const [code, twin] = [row.cell("characteristic"), first.cell("characteristic")];
  if (code !== twin) row.error("characteristic", problemWords.codeByCase(code, twin, first.line));
  for (const column of ["name_id", "name_en"]) {
    const [name, own] = [first.cell(column), row.cell(column)];
    if (own !== "" && own !== name) row.error(column, problemWords.otherName(own, name, first.line));
  }
}

function toCategory(row: FileRow): Counted<ProfileCategory> {
  return {
    label: wordsCell(row, "category"),
    respondents: countCell(row, "respondents", 0),
    derived: row.cell("derived") !== "" && choiceCell(row, "derived", ["yes", "no"]) === "yes",
    ...(row.cell("note_id") === "" ? {} : { note: wordsCell(row, "note") }),
  };
}
