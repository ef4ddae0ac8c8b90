import type { Item, Pilot, PilotItem, Variable } from "../src/study/study.js";
import { problemWords } from "../src/texts/language.js";
import { aq } from "./arquero.js";
import { decimalCell, optionalCell, textCell } from "./cells.js";
import { checkDimension } from "./checkDimension.js";
import type { InputFolder } from "./files/inputFolder.js";
import { type FileRow, wholeTable } from "./files/wholeTable.js";
import type { Problems } from "./problem.js";
import type { Description } from "./studySchema.js";
import { uniqueCells } from "./uniqueCells.js";

/** What a matrix calls the total of its variable. */
const totalCode = "TOTAL";

const itemsPath = "pilot/items.csv";

/** What the pilot's files are checked against; undefined where it could not be read, and then codes go unchecked. */
export interface PilotContext {
  readonly variables?: readonly Variable[];
  /** The final items. */
  readonly items: readonly Item[] | undefined;
}

/**
 * Reads a pilot that was published as matrices only: its items, one matrix a variable (`matrix-<code>.csv`, a row a
 * pair) and the printed alphas.
 *
 * @param declared what study.yaml says of it; undefined where it says nothing, and then there must be no pilot
 * @example
 * readPilot(folder, { respondents: 30 }, { variables, items }, problems)?.items[0]?.total;
 */
export function readPilot(
  folder: InputFolder,
  declared: Description["pilot"],
  context: PilotContext,
  problems: Problems,
): Pilot | undefined {
  if (declared === undefined) {
    if (folder.has(itemsPath)) problems.error({ file: itemsPath }, problemWords.undeclaredPilot());
    return undefined;
  }
  const rows = readRows(folder, itemsPath, { required: ["code", "variable", "dimension", "item"] }, problems);
  for (const row of rows) checkItem(row, context);
  uniqueCells(rows, "code");
  const variables = [...new Set(rows.map((row) => row.cell("variable")))].filter((code) => code !== "");
  const items = variables.flatMap((variable) => {
    const ofVariable = rows.filter((row) => row.cell("variable") === variable);
    return joinTotals(folder, `pilot/matrix-${variable}.csv`, ofVariable, problems);
  });
  const reliability = readRows(folder, "pilot/reliability.csv", { required: ["variable", "alpha"] }, problems);
  uniqueCells(reliability, "variable");
  for (const row of reliability) checkVariable(row, context.variables);
  return {
    ...declared,
    items,
    reliability: reliability.map((row) => ({
      variable: textCell(row, "variable"),
      alpha: decimalCell(row, "alpha", Number.NEGATIVE_INFINITY, 1),
    })),
  };
}

function readRows(
  folder: InputFolder,
  path: string,
  columns: Parameters<typeof wholeTable>[1],
  problems: Problems,
): readonly FileRow[] {
  const file = folder.csv(path, { required: true });
  return (file && wholeTable(file, columns, problems)) ?? [];
}

function checkItem(row: FileRow, { variables, items }: PilotContext): void {
  const item = row.cell("item");
  if (variables !== undefined) checkDimension(row, variables);
  if (items !== undefined && item !== "" && !items.some(({ code }) => code === item))
    row.error("item", problemWords.unknownItem(item));
}

function checkVariable(row: FileRow, variables: readonly Variable[] | undefined): void {
  const code = row.cell("variable");
  const known = variables?.map((variable) => variable.code) ?? [code];
  if (code !== "" && !known.includes(code)) row.error("variable", problemWords.unknownVariable(code, known));
}

/** The items of one variable with their correlations with its total, out of the variable's matrix. */
function joinTotals(folder: InputFolder, path: string, rows: readonly FileRow[], problems: Problems): PilotItem[] {
  const items = aq.table({
    code: rows.map((row) => textCell(row, "code")),
    variable: rows.map((row) => textCell(row, "variable")),
    dimension: rows.map((row) => textCell(row, "dimension")),
    item: rows.map((row) => optionalCell(row, "item")),
  });
  const pairs = readRows(folder, path, { required: ["row", "col", "r"] }, problems);
  checkPairs(pairs, new Set([...rows.map((row) => row.cell("code")), totalCode]));
  const totals = aq
    .table({
      code: pairs.map((pair) => textCell(pair, "row")),
      col: pairs.map((pair) => textCell(pair, "col")),
      total: pairs.map((pair) => decimalCell(pair, "r", -1, 1)),
    })
    .filter(aq.escape((pair: { readonly col: string }) => pair.col === totalCode))
    .select("code", "total");
  const joined = items.join_left(totals, "code").objects() as (Omit<PilotItem, "item" | "total"> & {
    readonly item: { readonly item?: string };
    readonly total: number | undefined;
  })[];
  return joined.map(({ code, variable, dimension, item, total }) => {
    if (total === undefined && pairs.length > 0) problems.error({ file: path }, problemWords.missingTotal(code));
    return { code, variable, dimension, total: total ?? Number.NaN, ...item };
  });
}

function checkPairs(pairs: readonly FileRow[], known: ReadonlySet<string>): void {
  uniqueCells(pairs, "row", "col");
  for (const pair of pairs) {
    for (const column of ["row", "col"]) {
      const code = pair.cell(column);
      if (code !== "" && !known.has(code)) pair.error(column, problemWords.unknownPilotItem(code));
    }
  }
}
