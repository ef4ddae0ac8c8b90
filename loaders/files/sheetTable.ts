import { fileProblems } from "../../src/texts/language.js";
import type { ColumnNames } from "../namedColumns.js";
import type { Problems } from "../problem.js";
import { headRow, LOOKED_AT, withHeadingsAbove } from "./headRow.js";
import type { OpenedTable, RowVisit } from "./openedTable.js";
import type { MergedCells, Sheet, SheetRow } from "./sheet.js";
import { textRow } from "./tableRow.js";

/** Merged cells that a problem names; the rest it counts. */
const NAMED = 3;

/** What is known of a sheet once it was gone through. */
interface Survey {
  /** Its first rows that hold something. */
  readonly first: readonly SheetRow[];
  /** The line of its last row that holds something. */
  readonly last: number;
  readonly rows: number;
  readonly merged: readonly MergedCells[];
}

/**
 * Opens a sheet at its headings: its first row that holds something, or one below a title. Cells that are merged with a
 * heading have that heading. The sheet is gone through once for that, and again for its rows.
 *
 * @throws FileFault where it cannot be read
 * @example
 * sheetTable("responses.xlsx", sheet, names, undefined, problems)?.headings; // ["respondent", "A1"]
 */
export function sheetTable(
  file: string,
  sheet: Sheet,
  names: ColumnNames,
  headRows: number | undefined,
  problems: Problems,
): OpenedTable | undefined {
  const found = survey(sheet);
  if (found === undefined) {
    problems.error({ file }, fileProblems.emptySheet(sheet.name));
    return undefined;
  }
  const { first, last, rows, merged } = found;
  const cells = first.map((row) => withMerged(row, merged).map((cell) => cell.trim()));
  const above = headRow(cells.slice(0, headRows ?? LOOKED_AT), names, headRows !== undefined);
  const [head, next] = first.slice(above) as [SheetRow, SheetRow?];
  const headings = withHeadingsAbove(cells, above);
  return {
    headings,
    line: head.line,
    above,
    below: cells.slice(above + 1, above + 3),
    nextLine: next?.line ?? head.line + 1,
    rowsAtMost: rows - above,
    facts: { sheet: { name: sheet.name, of: sheet.of } },
    rows({ read, errors }, told, visit) {
      const parted = merged.filter((cells) => {
        const hasRows = cells.top > head.line ? cells.top <= last : next !== undefined && cells.bottom >= next.line;
        const covers = (columns: ReadonlySet<number>, from: number) =>
          Array.from(columns).some((at) => at >= from && at <= cells.right);
        // Rows that are no respondents' are often merged over what names them, but an answer is each respondent's and
        // item's own.
        return hasRows && ((cells.top < cells.bottom && covers(read, cells.left)) || covers(errors, cells.left + 1));
      });
      if (parted.length > 0) {
        const named = parted.slice(0, NAMED).map(({ ref }) => ref);
        told.error({ file, line: parted[0]!.top }, fileProblems.mergedCells(named, parted.length));
      }
      return visitRows(file, sheet, { head, width: headings.length, read, errors }, told, visit);
    },
  };
}

/** Whether a row holds a word, or a fault that must be said. */
const isFilled = ({ cells, faults }: SheetRow, isRead: (at: number) => boolean) =>
  cells.some((cell) => cell.trim() !== "") || faults.some(({ at }) => isRead(at));

function survey(sheet: Sheet): Survey | undefined {
  const first: SheetRow[] = [];
  const merged: MergedCells[] = [];
  let [rows, last] = [0, 0];
  sheet.visit({
    row(row) {
      if (!isFilled(row, () => true)) return;
      if (first.length < LOOKED_AT + 2) first.push(row);
      rows += 1;
      last = row.line;
    },
    merged: (cells) => merged.push(cells),
  });
  return first.length === 0 ? undefined : { first, last, rows: rows - 1, merged };
}

/** A row of headings, with the cells that are merged with one of them, as wide as what is merged with it from above. */
function withMerged({ cells, line }: SheetRow, merged: readonly MergedCells[]): string[] {
  const headings = [...cells];
  for (const { left, right, top, bottom } of merged) {
    while (top < line && line <= bottom && headings.length <= right) headings.push("");
    if (top !== line || bottom < line) continue;
    const text = cells[left] ?? "";
    for (let at = left; text !== "" && at <= right; at++) {
      while (headings.length < at) headings.push("");
      headings[at] = text;
    }
  }
  return headings;
}

interface Below {
  readonly head: SheetRow;
  readonly width: number;
  readonly read: ReadonlySet<number>;
  readonly errors: ReadonlySet<number>;
}

function visitRows(
  file: string,
  sheet: Sheet,
  { head, width, read, errors }: Below,
  problems: Problems,
  visit: RowVisit,
): number {
  let [rows, blankRows, hiddenRows, last, isBelowBlank] = [0, 0, 0, head.line, false];
  sheet.visit({
    row(row) {
      if (row.line <= head.line || !isFilled(row, (at) => read.has(at))) return;
      const gap = row.line - last - 1;
      blankRows += gap;
      isBelowBlank = gap > 0;
      last = row.line;
      rows += 1;
      if (row.isHidden) hiddenRows += 1;
      const beyond = row.cells.findIndex((cell, at) => at >= width && cell.trim() !== "");
      if (beyond >= 0)
        problems.error(
          { file, line: row.line, column: beyond + 1 },
          fileProblems.beyondHeadings(row.cells[beyond]!.trim()),
        );
      const cells = Array.from({ length: width }, (_, at) => row.cells[at] ?? "");
      for (const { at, text, kind } of row.faults) {
        if (!read.has(at) || (kind === "error" && errors.has(at))) continue;
        problems.error(
          { file, line: row.line, column: at + 1 },
          kind === "error" ? fileProblems.errorCell(text) : fileProblems.uncalculated(),
        );
        cells[at] = ""; // a stand-in: whoever reads the cell has nothing more to say of it
      }
      if (beyond < 0) visit(textRow(cells), row.line, isBelowBlank);
    },
    merged() {},
  });
  if (hiddenRows > 0) problems.warn({ file }, fileProblems.hiddenRows(hiddenRows));
  problems.understood(file, { rows, blankRows });
  return rows;
}
