import { problemWords } from "../src/texts/language.js";
import { bareWords } from "./bareWords.js";
import type { TableHeader } from "./files/tableHeader.js";
import type { TableRow } from "./files/tableRow.js";
import { folded } from "./folded.js";
import { namedColumns } from "./namedColumns.js";
import { nearest } from "./nearest.js";
import { collectProblems, type Problems } from "./problem.js";
import type { DeclaredRows } from "./studySchema.js";

/** Rows that the study leaves out by what stands in a column of its own. */
export interface RowFilter {
  leavesOut(row: TableRow, line: number): boolean;
  /** After the last row: says what was left out, and gives how many rows. */
  done(): number;
}

interface Left {
  readonly at: number;
  readonly column: string;
  readonly values: readonly string[];
  count: number;
}

/**
 * Leaves out the rows that study.yaml declares by a column: those that hold a value, as where consent is refused; and,
 * of rows of one person, all but the first or the last.
 *
 * @example
 * rowFilter("responses.csv", header, { leaveOut: [{ column: "Bersedia", is: ["Tidak"] }] }, problems).leavesOut(textRow(["Tidak", "4"]), 2); // true
 */
export function rowFilter(
  file: string,
  header: TableHeader,
  { leaveOut, onePerson }: DeclaredRows,
  problems: Problems,
): RowFilter {
  const place = (key: string, heading: string) => {
    const at = columnOf(header.headings, heading);
    if (at === undefined)
      problems.error({ file }, problemWords.rowsColumn(key, heading, nearest(heading, header.headings)));
    return at;
  };
  const conditions = leaveOut.flatMap((one): Left[] => {
    const at = typeof one === "object" ? place("leaveOut", one.column) : undefined;
    return at === undefined || typeof one !== "object"
      ? []
      : [{ at, column: one.column, values: one.is.map(String), count: 0 }];
  });
  const isLeft = (row: TableRow) =>
    conditions.find(({ at, values }) => values.some((value) => isSame(row.text(at), value)));
  const person = onePerson && place("onePerson", onePerson.column);
  const lines =
    person === undefined ? undefined : linesKept(header, person, onePerson!.keep, (row) => isLeft(row) === undefined);
  let repeated = 0;
  return {
    leavesOut(row, line) {
      const condition = isLeft(row);
      if (condition !== undefined) condition.count += 1;
      const key = condition === undefined && lines !== undefined ? folded(row.text(person!)) : "";
      const isRepeated = key !== "" && lines!.get(key) !== line;
      if (isRepeated) repeated += 1;
      return condition !== undefined || isRepeated;
    },
    done() {
      for (const { column, values, count } of conditions) {
        const notes = [
          problemWords.rowsWhereNote(count, column, values),
          problemWords.rowsLeftOutDiscreetNote(count),
        ] as const;
        if (count > 0) problems.warn({ file }, problemWords.rowsWhere(count, column, values), ...notes);
        else problems.warn({ file }, problemWords.rowsWhereNone(column, values));
      }
      if (onePerson !== undefined && repeated > 0) {
        problems.warn(
          { file },
          problemWords.onePerson(repeated, onePerson),
          problemWords.onePersonNote(repeated, onePerson.keep),
        );
      }
      return conditions.reduce((sum, { count }) => sum + count, repeated);
    },
  };
}

/** Where the column with a heading stands; undefined where there is none, or more than one. */
function columnOf(headings: readonly string[], heading: string): number | undefined {
  const places = namedColumns({ required: ["it"], headings: new Map([["it", heading]]) })(headings);
  const first = places.indexOf("it");
  return first >= 0 && first === places.lastIndexOf("it") ? first : undefined;
}

function isSame(cell: string, value: string): boolean {
  return folded(cell) === folded(value) || (bareWords(cell) === bareWords(value) && bareWords(value) !== "");
}

/** The line of each person's row that counts; the rows are read once more for it. */
function linesKept(
  header: TableHeader,
  person: number,
  keep: "first" | "last",
  isTaken: (row: TableRow) => boolean,
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  header.rows(collectProblems(""), (row, line) => {
    const key = folded(row.text(person));
    if (isTaken(row) && (keep === "last" || !lines.has(key))) lines.set(key, line);
  });
  return lines;
}
