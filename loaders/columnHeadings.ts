import { folded } from "./folded.js";
import type { DeclaredHeading } from "./readItems.js";

/**
 * Which column of the responses a heading means, whatever its case and spaces. A heading of two columns, or one that is another's name,
 * is reported at the second.
 *
 * @param names of all columns that the responses may have
 * @example
 * columnHeadings([{ heading: "Saya betah ", column: "A1", clash }], ["respondent", "A1"]).get("saya betah"); // "A1"
 */
export function columnHeadings(declared: readonly DeclaredHeading[], names: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const { heading, column, clash } of declared) {
    const word = folded(heading);
    const other = columns.get(word) ?? names.find((name) => name !== column && folded(name) === word);
    if (other === undefined) columns.set(word, column);
    else clash(other);
  }
  return columns;
}
