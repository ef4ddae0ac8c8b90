import { problemWords } from "../src/texts/language.js";
import type { SharedHeading } from "../src/texts/words/problemWords.js";
import { folded } from "./folded.js";
import type { DeclaredHeading } from "./readItems.js";

export interface ColumnHeadings {
  /** The headings as they were written, by the columns' names. */
  readonly headings: ReadonlyMap<string, string>;
  /** Columns that share a heading: nobody can tell whose a column of the file is. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * What the columns of the responses are headed with. Headings that several columns have, whatever their case and
 * spaces, are one problem, at the first of them, and belong to none; so is each that is another's name.
 *
 * @param names of all columns that the responses may have
 * @example
 * columnHeadings([{ heading: "Saya betah ", column: "A1", error }], ["respondent", "A1"]).headings.get("A1"); // "Saya betah "
 */
export function columnHeadings(declared: readonly DeclaredHeading[], names: readonly string[]): ColumnHeadings {
  const columns = new Map<string, string[]>();
  const doubtful = new Set<string>();
  const shared: { readonly error: DeclaredHeading["error"]; readonly heading: SharedHeading }[] = [];
  for (const { heading, column, error } of declared) {
    const word = folded(heading);
    const before = columns.get(word);
    const named = names.find((name) => name !== column && folded(name) === word);
    if (before !== undefined)
      shared.push({ error, heading: { heading, column, other: before[0]!, number: before.push(column) } });
    else if (named !== undefined) error(problemWords.headingIsName(heading, named));
    else columns.set(word, [column]);
    const other = before?.[0] ?? named;
    if (other !== undefined) doubtful.add(column).add(other);
  }
  if (shared.length > 0) shared[0]!.error(problemWords.sharedHeadings(shared.map(({ heading }) => heading)));
  const clear = declared.filter(({ column }) => !doubtful.has(column));
  return { headings: new Map(clear.map(({ column, heading }) => [column, heading])), doubtful };
}
