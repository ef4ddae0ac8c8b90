import { type CountingColumn, countingColumn } from "./countingColumn.js";
import { type Doubt, type DoubtedRow, doubtedRows } from "./doubtedRows.js";
import { type TableRow, textRow } from "./files/tableRow.js";
import { folded } from "./folded.js";
import { namesSoFar } from "./namesSoFar.js";
import type { RowColumns } from "./rowColumns.js";
import { summaryCells } from "./summaryCells.js";
import { isDoubtfulName, isSummaryName } from "./summaryName.js";
import { isTestName } from "./testName.js";

/** A row of the responses, what names it, and which cell speaks against a respondent's. */
export interface NamedRow {
  readonly row: TableRow;
  readonly line: number;
  /** The first cell with a word of those that may name a row. */
  readonly name: string;
  readonly column: number;
  /** Whether it stands above all rows of respondents. */
  readonly isFirst?: boolean;
}

/** What becomes of rows. */
export interface RowFates {
  take(row: TableRow, line: number): void;
  refuse(row: NamedRow): void;
  /** After the last row: rows that were taken, and may be none of respondents'. */
  doubt(rows: readonly DoubtedRow[], why: Doubt): void;
}

export interface RespondentRows {
  visit(row: TableRow, line: number, isBelowBlank?: boolean): void;
  /**
   * After the last row: how many were not taken for respondents, and the different names of those that were left out as
   * declared.
   */
  done(): { readonly others: number; readonly leftOut: readonly string[]; readonly leftOutRows: number };
}

/** What is known besides the file's rows. */
export interface RowContext {
  /** Names of rows that are declared to be none, "" for those without. */
  readonly leaveOut: readonly string[];
  /** Codes of items: a table of items below the answers is named by them. */
  readonly items: readonly string[];
  /** Whether several rows have a word, in a column whose cells repeat: then it is a category. */
  isShared(column: number, word: string): boolean;
}

/** So many rows have to be alike before one above them is not. */
const ALIKE = 3;

/**
 * Tells the rows of respondents from those that are none: sums, means or modes below the data, keys above it, other
 * tables below it. Such a row is named by a word of these, in whichever column; or, at an end, by nothing, or a word
 * without a digit, where every other row has a number (or every one a name of its own). It is refused unless the study
 * declares that rows of that name are left out. Where a row may be a respondent's all the same, it is taken and
 * doubted.
 *
 * @example
 * const rows = respondentRows({ naming: [0], labels: [], characteristics: [] }, { leaveOut: ["Modus"], items: [], isShared }, fates);
 * rows.visit(textRow(["Modus", "4"]), 8);
 * rows.done().others; // 1
 */
export function respondentRows(columns: RowColumns, context: RowContext, fates: RowFates): RespondentRows {
  const { naming, labels, characteristics } = columns;
  const words = [...naming, ...labels];
  const declared = new Set(context.leaveOut.map(folded));
  const codes = new Set(context.items.map(folded));
  const isCode = (name: string) => name !== "" && !/^\d/.test(name) && codes.has(folded(name));
  const leftOut = new Set<string>();
  const names = namesSoFar();
  const below = namesSoFar(); // of all rows but the first
  const summaries = summaryCells(columns, context);
  // A lone column's blank is odd among numbers and times anyway.
  const counting = (naming.length > 1 ? naming : []).map((at): readonly [number, CountingColumn] => [
    at,
    countingColumn(),
  ]);
  const doubts = doubtedRows();
  let held: { readonly named: NamedRow; readonly isOdd: boolean }[] = []; // respondents after all, if another like those before follows
  let first: NamedRow | undefined; // no number names it, and what it is the rows below it tell
  let [taken, others, leftOutRows] = [0, 0, 0];
  const refuseOne = (named: NamedRow) => {
    others += 1;
    fates.refuse(named);
  };
  const takeOne = (named: NamedRow) => {
    if (taken === 0 && naming.length > 0 && !/\d/.test(named.name)) first = kept(named);
    else if (first !== undefined) below.add(named.name);
    taken += 1;
    names.add(named.name);
    fates.take(named.row, named.line);
  };
  /** Other cells than the name may be answers that a declared name has, too. */
  const leftOutName = (row: TableRow, name: string) => {
    if (naming.length > 0 && declared.has(folded(name))) return name;
    const other = words.map(row.text).find((cell) => {
      const isDeclared = declared.has(folded(cell));
      return isDeclared && (isSummaryName(cell, "names") || isDoubtfulName(cell) || isTestName(cell));
    });
    return other?.trim();
  };
  // Most files number their rows and declare nothing, and a million of them take a while.
  const isPlain = words.length === 1 && naming.length === 1 && declared.size === 0;
  const isNext = (row: TableRow) => isPlain && held.length === 0 && names.allWhole() && row.count(naming[0]!) >= 0;
  return {
    visit(row, line, isBelowBlank = false) {
      if (isNext(row)) {
        doubts.seeNext();
        names.addWhole();
        taken += 1;
        fates.take(row, line);
        return;
      }
      const filled = naming.find((at) => row.text(at).trim() !== "");
      const name = filled === undefined ? "" : row.text(filled).trim();
      const summary = summaries.find(row, names.allNumbers());
      const left = declared.size === 0 ? undefined : leftOutName(row, name);
      if (left !== undefined) {
        leftOut.add(left);
        leftOutRows += 1;
        return;
      }
      const column = summary ?? filled ?? naming[0] ?? -1;
      const named = { row, line, name: summary === undefined ? name : row.text(summary).trim(), column };
      if (summary !== undefined || (taken > 0 && isCode(name) && !names.isLike(name))) {
        refuseOne(named);
        return;
      }
      const missing = counting.filter(([at, column]) => column.isMissing(row.text(at).trim()))[0]?.[0];
      if (naming.length > 0 && (missing !== undefined || names.isOdd(name))) {
        held.push({ named: { ...kept(named), column: missing ?? column }, isOdd: true });
        return;
      }
      const isStrange = naming.length > 0 && names.isStrange(name);
      doubts.see(named, {
        words: naming.map(row.text),
        unnamed: naming.length > 0 ? [] : characteristics.map(row.text),
        isStrange,
        isLike: names.isLike(name),
        isBelowBlank,
      });
      if (isStrange) {
        if (held.length > 0) held.push({ named: kept(named), isOdd: false });
        else fates.take(row, line);
        return;
      }
      for (const one of held) takeOne(one.named);
      held = [];
      takeOne(named);
    },
    done() {
      const isFirstOdd = first !== undefined && taken > ALIKE && below.isOdd(first.name);
      if (isFirstOdd) refuseOne({ ...first!, isFirst: true });
      for (const { named, isOdd } of held) {
        if (isOdd) refuseOne(named);
        else fates.take(named.row, named.line);
      }
      doubts.done(fates.doubt);
      return { others: others + leftOutRows, leftOut: [...leftOut], leftOutRows };
    },
  };
}

/** Rows are each other's while they are visited. */
const kept = (named: NamedRow): NamedRow => ({ ...named, row: textRow(named.row.texts()) });
