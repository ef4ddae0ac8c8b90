import { problemWords } from "../src/texts/language.js";
import type { ColumnError } from "./columnError.js";

/** The column of the responses that names the respondents. */
export const respondentColumn = "respondent";

/**
 * Names for respondents whom the file does not name: their place in it.
 *
 * @example
 * numberedRespondents(2); // ["1", "2"]
 */
export function numberedRespondents(rows: number): readonly string[] {
  return Array.from({ length: rows }, (_, at) => String(at + 1));
}

/**
 * Reads the respondents' identifiers, which must be there and differ.
 *
 * @example
 * const respondents = respondentReader(error);
 * respondents.read("1", 2);
 * respondents.ids; // ["1"]
 */
export function respondentReader(error: ColumnError) {
  const ids: string[] = [];
  const lines: number[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  let firstLines: Map<string, number> | undefined;
  return {
    ids: ids as readonly string[],
    read(id: string, line: number): void {
      // Numbers that rise cannot repeat. Most files number their respondents, and for a million of them the index costs
      // a second.
      const rises = firstLines === undefined && id !== "" && Number(id) > highest;
      if (rises) highest = Number(id);
      else if (id === "") error(respondentColumn, line, problemWords.emptyCell());
      else {
        firstLines ??= new Map(ids.map((earlier, at) => [earlier, lines[at]!]));
        const firstLine = firstLines.get(id);
        if (firstLine === undefined) firstLines.set(id, line);
        else error(respondentColumn, line, problemWords.duplicateRespondent(id, firstLine));
      }
      ids.push(id);
      lines.push(line);
    },
  };
}
