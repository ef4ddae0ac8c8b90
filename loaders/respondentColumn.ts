import { problemWords } from "../src/texts/language.js";
import type { ColumnError } from "./columnError.js";
import type { TableRow } from "./files/tableRow.js";

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
 * @param rowsAtMost how many respondents there may be
 * @example
 * const respondents = respondentReader(1, error);
 * respondents.read(textRow(["1", "4"]), 0, 2);
 * respondents.ids(); // ["1"]
 */
export function respondentReader(rowsAtMost: number, error: ColumnError) {
  const ids: (string | number)[] = []; // numbers, which take less memory, where one is written as it is
  const lines = new Uint32Array(rowsAtMost);
  let rows = 0;
  let highest = Number.NEGATIVE_INFINITY;
  let firstLines: Map<string, number> | undefined;
  // Numbers that rise cannot repeat. Most files number their respondents, and for a million of them the index costs a
  // second.
  const rises = (id: string | number) => firstLines === undefined && id !== "" && Number(id) > highest;
  const see = (id: string | number, line: number) => {
    if (rises(id)) highest = Number(id);
    else if (id === "") error(respondentColumn, line, problemWords.emptyCell());
    else {
      firstLines ??= new Map(ids.slice(0, rows).map((earlier, at) => [String(earlier), lines[at]!]));
      const firstLine = firstLines.get(String(id));
      if (firstLine === undefined) firstLines.set(String(id), line);
      else error(respondentColumn, line, problemWords.duplicateRespondent(String(id), firstLine));
    }
  };
  return {
    /** After the last row. */
    ids(): readonly string[] {
      for (let row = 0; row < rows; row++) ids[row] = String(ids[row]);
      return ids as string[];
    },
    read(row: TableRow, at: number, line: number): void {
      const count = row.count(at);
      const id = count < 0 ? row.text(at).trim() : count;
      see(id, line);
      ids.push(id);
      lines[rows] = line;
      rows += 1;
    },
  };
}
