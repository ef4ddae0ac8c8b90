import { fileProblems, problemWords } from "../../../src/texts/language.js";
import type { ColumnNames } from "../../namedColumns.js";
import type { Problems } from "../../problem.js";
import type { OpenedTable } from "../openedTable.js";
import { textRow } from "../tableRow.js";
import { savCases } from "./cases.js";
import { savRecords } from "./records.js";
import { valueText } from "./valueText.js";
import { type SavVariable, savVariables } from "./variables.js";

/**
 * Opens a file of SPSS. Its columns are headed by the names of variables or by their labels, whichever means a column;
 * the lines of its rows are the cases' numbers.
 *
 * @param atMost how many bytes it may unpack to
 * @throws FileFault where it cannot be read
 * @example
 * savTable("responses.sav", bytes, names, 1e9, problems).headings; // ["respondent", "A1"]
 */
export function savTable(
  file: string,
  bytes: Uint8Array,
  names: ColumnNames,
  atMost: number,
  problems: Problems,
): OpenedTable {
  const records = savRecords(bytes);
  const { variables, text } = savVariables(records);
  const isText = variables.flatMap(({ width }) => Array.from({ length: eights(width) }, () => width > 0));
  const cases = savCases(bytes, records, isText, atMost);
  const headings = headingsOf(file, variables, names, problems);
  const weight = variables.find(({ place }) => place === records.header.weight - 1);
  if (weight !== undefined)
    problems.warn({ file }, fileProblems.weighted(weight.name), fileProblems.weightedNote(file, weight.name));
  return {
    headings,
    line: undefined,
    above: 0,
    below: [],
    nextLine: 1,
    rowsAtMost: cases.atMost,
    facts: { encoding: text.encoding },
    rows({ read }, told, visit) {
      const readers = variables.map((variable) => valueText(variable, text, records.header.littleEndian));
      let [line, rows, blankRows, missing, isBelowBlank] = [0, 0, 0, 0, false];
      cases.visit((one) => {
        line += 1;
        const cells = readers.map((cellOf, at) => {
          const cell = cellOf(one);
          if (cell === "undecodable") {
            if (read.has(at))
              told.error({ file, line, column: headings[at]! }, fileProblems.undecodableCell(text.encoding));
            return "";
          }
          if (cell.isMissing && read.has(at)) missing += 1;
          return cell.text;
        });
        if (cells.every((cell) => cell.trim() === "")) {
          blankRows += 1;
          isBelowBlank = true;
          return;
        }
        rows += 1;
        visit(textRow(cells), line, isBelowBlank);
        isBelowBlank = false;
      });
      if (text.isGuessed()) told.warn({ file }, problemWords.western(), problemWords.westernNote(file));
      told.understood(file, { rows, blankRows, declaredMissing: missing });
      return rows;
    },
  };
}

/** A text longer than 255 bytes is kept in parts of 256. */
function eights(width: number): number {
  if (width <= 255) return Math.max(1, Math.ceil(width / 8));
  const parts = Math.ceil(width / 252);
  return (parts - 1) * 32 + Math.ceil((width - (parts - 1) * 252) / 8);
}

function headingsOf(file: string, variables: readonly SavVariable[], names: ColumnNames, problems: Problems): string[] {
  const byName = names(variables.map(({ name }) => name));
  const byLabel = names(variables.map(({ label = "" }) => label));
  return variables.map(({ name, label }, at) => {
    const [named, labelled] = [byName[at], byLabel[at]];
    if (named !== undefined && labelled !== undefined && named !== labelled) {
      problems.error({ file, column: name }, fileProblems.twoHeadings(named, label!, labelled));
    }
    return named === undefined && labelled !== undefined ? label! : name;
  });
}
