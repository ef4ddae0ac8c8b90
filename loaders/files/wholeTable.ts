import { problemWords } from "../../src/texts/language.js";
import type { ProblemWording } from "../../src/texts/words/problemWords.js";
import type { TableColumns } from "../checkColumns.js";
import type { Problems } from "../problem.js";
import type { TableFile } from "./inputFolder.js";
import { tableHeader } from "./tableHeader.js";

/** A row of a small table. */
export interface FileRow {
  readonly line: number;
  /** The cell without the spaces around it; empty where the file has no such column. */
  cell(column: string): string;
  /** Reports an error of that cell. */
  error(column: string, wording: ProblemWording): void;
}

/** How many rows a table may have. */
export interface RowsAtMost {
  readonly rows: number;
  /** What a row is, in the words of problems. */
  readonly what: string;
}

/**
 * Reads a small table whole, with its cells by the columns' names.
 *
 * @param most how many rows there may be, and what a row is
 * @returns undefined where header or rows cannot be told apart, or there are too many
 * @example
 * wholeTable(file, { required: ["stratum", "members"] }, problems)?.map((row) => row.cell("stratum"));
 */
export function wholeTable(
  file: TableFile,
  columns: TableColumns,
  problems: Problems,
  most?: RowsAtMost,
): FileRow[] | undefined {
  const header = tableHeader(file, columns, problems);
  if (header === undefined) return undefined;
  const table: FileRow[] = [];
  const rows = header.rows(problems, (row, line) => {
    const cells = row.texts();
    table.push({
      line,
      cell: (column) => cells[header.positions.get(column) ?? -1]?.trim() ?? "",
      // A column that is missing altogether has been reported as that; its cells need not be.
      error: (column, wording) => {
        if (header.positions.has(column)) problems.error({ file: file.path, line, column }, wording);
      },
    });
  });
  if (rows === undefined) return undefined;
  if (rows === 0) problems.error({ file: file.path }, problemWords.noRows());
  if (most === undefined || table.length <= most.rows) return table;
  problems.error(
    { file: file.path, line: table[most.rows]!.line },
    problemWords.tooMany(table.length, most.what, most.rows),
  );
  return undefined;
}
