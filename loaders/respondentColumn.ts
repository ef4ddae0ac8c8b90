import { problemWords } from "../src/texts/id/problems.js";
import type { ColumnError } from "./columnError.js";

/** The column of the responses that names the respondents. */
export const respondentColumn = "respondent";

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
  const firstLines = new Map<string, number>();
  return {
    ids: ids as readonly string[],
    read(id: string, line: number): void {
      const firstLine = firstLines.get(id);
      if (id === "") error(respondentColumn, line, problemWords.emptyCell());
      else if (firstLine !== undefined) error(respondentColumn, line, problemWords.duplicateRespondent(id, firstLine));
      else firstLines.set(id, line);
      ids.push(id);
    },
  };
}
