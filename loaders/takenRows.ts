import { problemWords } from "../src/texts/language.js";
import type { RowVisit } from "./files/openedTable.js";
import type { TableHeader } from "./files/tableHeader.js";
import type { TableRow } from "./files/tableRow.js";
import { folded } from "./folded.js";
import type { Instrument } from "./instrument.js";
import { personDoubts } from "./personDoubts.js";
import type { Problems } from "./problem.js";
import { repeatedLines } from "./repeatedLines.js";
import { respondentColumn } from "./respondentColumn.js";
import { respondentRows } from "./respondentRows.js";
import { rowColumns } from "./rowColumns.js";
import { rowFilter } from "./rowFilter.js";
import { sharedWords } from "./sharedWords.js";

/** A row of a respondent, by its line and what names it. */
export interface TakenRow {
  readonly line: number;
  readonly name: string;
}

export interface TakenRows {
  readonly visit: RowVisit;
  /**
   * After the last row: warns of rows left out or in doubt; gives how many were not taken, and the first that answered
   * nothing.
   */
  done(): { readonly others: number; readonly silent: readonly TakenRow[] };
}

/** Rows that a warning names; the rest it counts. */
const NAMED = 3;

/**
 * Takes the rows of respondents, leaves out those that the study declares to be none, refuses those that cannot be any,
 * and looks at the rest for what may be none all the same.
 *
 * @param take takes a respondent's row; says whether it holds an answer
 * @example
 * const rows = takenRows("responses.csv", header, instrument, problems, take);
 * rows.visit(textRow(["Modus", "4"]), 8, false);
 * rows.done().others; // 1
 */
export function takenRows(
  file: string,
  header: TableHeader,
  { items, rows }: Pick<Instrument, "items" | "rows">,
  problems: Problems,
  take: (row: TableRow, line: number) => boolean,
): TakenRows {
  const respondent = header.positions.get(respondentColumn);
  const named = rowColumns(header, respondent, items);
  const leaveOut = rows.leaveOut.filter((name) => typeof name === "string");
  const filter = rowFilter(file, header, rows, problems);
  const persons = personDoubts(header);
  const repeated = repeatedLines(respondent === undefined ? named.naming : []); // names of respondents repeat in none
  const silent: TakenRow[] = [];
  const sorted = respondentRows(
    named,
    { leaveOut, items, isShared: sharedWords(header) },
    {
      take(row, line) {
        repeated.see(row, line);
        const isAnswered = take(row, line);
        persons.see(row, line, isAnswered);
        if (isAnswered || silent.length === NAMED) return;
        const at = named.naming.find((column) => row.text(column).trim() !== "");
        silent.push({ line, name: at === undefined ? "" : row.text(at).trim() });
      },
      refuse: ({ row, line, name, column, isFirst }) => {
        const wording = problemWords.notRespondent(header.headings[column]!, row.text(column).trim(), name, isFirst);
        problems.error({ file, line }, wording);
      },
      doubt: (found, why) => problems.warn({ file }, problemWords.doubtedRows(found, why)),
    },
  );
  return {
    visit(row, line, isBelowBlank) {
      if (!filter.leavesOut(row, line)) sorted.visit(row, line, isBelowBlank);
    },
    done() {
      const { others, leftOut, leftOutRows } = sorted.done();
      const filtered = filter.done();
      warnOfNames(file, leaveOut, leftOut, leftOutRows, problems);
      const { count, lines } = repeated.done();
      if (count > 0) problems.warn({ file }, problemWords.repeatedLines(count, lines));
      for (const wording of persons.done()) problems.warn({ file }, wording);
      return { others: others + filtered, silent };
    },
  };
}

/** Says which names were left out, and which of those declared no row has. */
function warnOfNames(
  file: string,
  declared: readonly string[],
  leftOut: readonly string[],
  rows: number,
  problems: Problems,
): void {
  if (rows > 0) {
    const [note, discreet] = [problemWords.rowsLeftOutNote(rows, leftOut), problemWords.rowsLeftOutDiscreetNote(rows)];
    problems.warn({ file }, problemWords.rowsLeftOut(rows, leftOut), note, discreet);
  }
  const met = new Set(leftOut.map(folded));
  const unmet = declared.filter((name) => !met.has(folded(name)));
  if (unmet.length > 0) problems.warn({ file }, problemWords.rowsNotThere(unmet));
}
