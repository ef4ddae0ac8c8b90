import { problemWords } from "../src/texts/language.js";
import type { ProblemWording } from "../src/texts/words/problemWords.js";
import { edits } from "./edits.js";
import type { ColumnReading } from "./files/fileReading.js";
import { folded } from "./folded.js";
import { nearest } from "./nearest.js";

/** The columns a file must and may have. */
export interface TableColumns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Headings of columns that go by another one than their name: a column that has their name is then none of them. */
  readonly headings?: ReadonlyMap<string, string>;
  /** Those whose readers are told of a formula's error by its word (`#N/A`), which a study may declare missing. */
  readonly errors?: readonly string[];
  /** How many rows of titles and headings the file has, where that is declared. */
  readonly headRows?: number | undefined;
  /** Whether other columns may stand in the file, to be passed over. */
  readonly others?: boolean;
  /** Those that forms head with whole questions, where no headings are declared for them. */
  readonly questions?: readonly string[];
  /** Optional columns that, by another name, would be passed over. */
  readonly likely?: readonly string[];
}

type Report = (name: string, wording: ProblemWording) => void;

/**
 * Finds where each known column stands, and reports those that are missing, that stand there twice, or that the file
 * may not hold.
 *
 * @example
 * checkColumns([{ heading: "Code", as: undefined }], { required: ["code"] }, report).size; // 0, and "Code" is named as the likely one
 */
export function checkColumns(
  found: readonly ColumnReading[],
  columns: TableColumns,
  report: Report,
): Map<string, number> {
  const positions = new Map<string, number>();
  found.forEach(({ heading, as }, at) => {
    if (as === undefined) return;
    if (positions.has(as))
      report(
        as,
        columns.headings?.has(as) ? problemWords.sharedColumn(heading) : problemWords.duplicateColumn(heading),
      );
    else positions.set(as, at);
  });
  const known = [...columns.required, ...(columns.optional ?? [])];
  const missing = columns.required.filter((name) => !positions.has(name));
  const unknown = found.flatMap(({ heading, as }) =>
    as === undefined && !columns.headings?.has(heading) ? [heading] : [],
  );
  const { questions = [] } = columns;
  const asked = unknown.filter((heading) => /\s/.test(heading));
  if (
    questions.length > 1 &&
    asked.length >= questions.length &&
    questions.every((name) => missing.includes(name) && nearest(name, asked) === undefined)
  ) {
    report(questions[0]!, problemWords.undeclaredHeadings(questions, asked));
    return positions;
  }
  for (const name of columns.likely ?? []) {
    const near = positions.has(name) ? undefined : unknown.find((heading) => isLike(heading, name));
    if (near !== undefined) report(name, problemWords.missingColumn(name, near));
  }
  const meant = reportMissing(missing, unknown, columns, report);
  found.forEach((column, at) => {
    const { heading } = column;
    if (isRefused(column, columns) && !meant.has(heading)) {
      report(heading === "" ? String(at + 1) : heading, problemWords.unknownColumn(heading, known));
    }
  });
  return positions;
}

/**
 * Whether a file may not hold a column. One that has the name of a column that goes by a heading is passed over in any
 * file.
 *
 * @example
 * isRefused({ heading: "Other", as: undefined }, { required: ["code"] }); // true
 */
export function isRefused({ heading, as }: ColumnReading, { others, headings }: TableColumns): boolean {
  return as === undefined && !others && !headings?.has(heading);
}

/** A heading that may be a missing column's own, misspelt, is named with it, and then is no problem of its own. */
function reportMissing(
  missing: readonly string[],
  unknown: readonly string[],
  columns: TableColumns,
  report: Report,
): Set<string> {
  const found = new Set<string>();
  for (const name of missing) {
    const left = unknown.filter((heading) => heading !== "" && !found.has(heading));
    const heading = columns.headings?.get(name);
    const near = nearest(heading ?? name, left);
    if (near !== undefined) found.add(near);
    report(
      name,
      heading === undefined
        ? problemWords.missingColumn(name, near)
        : problemWords.missingHeading(heading, near, unknown),
    );
  }
  return found;
}

/** Whether a heading is a name in another case, or with a letter or two more or less. */
function isLike(heading: string, name: string): boolean {
  return edits(folded(heading), name) <= (name.length > 8 ? 2 : 1);
}
