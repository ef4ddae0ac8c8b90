import { folded } from "./folded.js";
import type { DeclaredHeading } from "./readItems.js";

export interface ColumnHeadings {
  /** The headings as they were written, by the columns' names. */
  readonly headings: ReadonlyMap<string, string>;
  /** Columns that share a heading: nobody can tell whose a column of the file is. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * What the columns of the responses are headed with. A heading of two columns, or one that is another's name, whatever its case and spaces,
 * is reported at the second, and belongs to neither.
 *
 * @param names of all columns that the responses may have
 * @example
 * columnHeadings([{ heading: "Saya betah ", column: "A1", clash }], ["respondent", "A1"]).headings.get("A1"); // "Saya betah "
 */
export function columnHeadings(declared: readonly DeclaredHeading[], names: readonly string[]): ColumnHeadings {
  const columns = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { heading, column, clash } of declared) {
    const word = folded(heading);
    const other = columns.get(word) ?? names.find((name) => name !== column && folded(name) === word);
    if (other === undefined) columns.set(word, column);
    else {
      clash(other);
      doubtful.add(column).add(other);
    }
  }
  const clear = declared.filter(({ column }) => !doubtful.has(column));
  return { headings: new Map(clear.map(({ column, heading }) => [column, heading])), doubtful };
}
