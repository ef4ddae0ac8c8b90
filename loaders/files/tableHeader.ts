import { problemWords } from "../../src/texts/language.js";
import { checkColumns, isRefused, type TableColumns } from "../checkColumns.js";
import { unpackedAtMost } from "../limits.js";
import { type ColumnNames, namedColumns } from "../namedColumns.js";
import type { Problems } from "../problem.js";
import { csvHeader } from "./csv/csvHeader.js";
import { unlessFaulty } from "./fileFault.js";
import type { ColumnReading } from "./fileReading.js";
import type { TableFile } from "./inputFolder.js";
import { odsSheet } from "./ods/odsSheet.js";
import type { ColumnsRead, OpenedTable, RowVisit } from "./openedTable.js";
import { savTable } from "./sav/savTable.js";
import { sheetTable } from "./sheetTable.js";
import { xlsxSheet } from "./xlsx/xlsxSheet.js";

/** The columns of a table file, and its rows. */
export interface TableHeader {
  /** Where each known column stands in a row. */
  readonly positions: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
  /** How many rows there may be. */
  readonly rowsAtMost: number;
  /** How many rows are none of data: titles and headings. */
  readonly headRows: number;
  /** Visits the rows; see `OpenedTable`. */
  rows(problems: Problems, visit: RowVisit): number | undefined;
}

/**
 * Reads a table file's headings and checks the columns' names.
 *
 * @returns undefined where headings and rows cannot be told apart
 * @example
 * tableHeader(file, { required: ["code", "name"] }, problems)?.positions.get("name"); // 1, of "code;name"
 */
export function tableHeader(file: TableFile, columns: TableColumns, problems: Problems): TableHeader | undefined {
  const names = namedColumns(columns);
  const table = openTable(file, names, columns.headRows, problems);
  if (table === undefined) return undefined;
  const place = { file: file.path, ...(table.line !== undefined && { line: table.line }) };
  const as = names(table.headings);
  const found = table.headings.map((heading, at): ColumnReading => ({ heading, as: as[at] }));
  const columnsRead = found.map((column) => (isRefused(column, columns) ? { ...column, refused: true } : column));
  const { above } = table;
  const below = Math.max(
    0,
    columns.headRows === undefined ? describedBelow(table.below) : columns.headRows - 1 - above,
  );
  problems.understood(file.path, { ...table.facts, columns: columnsRead, headRows: { above, below } });
  const known = (headings: readonly (string | undefined)[]) =>
    headings.filter((heading) => heading !== undefined).length;
  // Then what stands above the next row, such as merged groups of questions, heads no columns.
  if (columns.headRows === undefined && known(names(table.below[0] ?? [])) > known(as)) {
    problems.error(place, problemWords.headsBelow(table.nextLine));
    return undefined;
  }
  const positions = checkColumns(found, columns, (name, wording) =>
    problems.error({ ...place, column: name }, wording),
  );
  const { headings, rowsAtMost } = table;
  const read = new Set(positions.values());
  const errors = new Set(columns.errors?.flatMap((name) => positions.get(name) ?? []));
  return {
    positions,
    headings,
    rowsAtMost,
    headRows: above + 1 + below,
    rows: (told, visit) =>
      unlessFaulty(file.path, told, () => rowsBelow(table, below, { read, errors }, told, visit, file.path)),
  };
}

/**
 * Qualtrics writes the questions below the columns' names, and below these what its own program needs to read the file
 * again.
 */
function describedBelow(rows: readonly (readonly string[])[]): number {
  const isImport = (row: readonly string[]) =>
    row.some((cell) => cell !== "") && row.every((cell) => cell === "" || /^\{"ImportId":/.test(cell));
  return rows.findIndex(isImport) + 1;
}

/** Visits the rows below those that are headings, too. */
function rowsBelow(
  table: OpenedTable,
  below: number,
  columns: ColumnsRead,
  told: Problems,
  visit: RowVisit,
  file: string,
): number | undefined {
  let passed = 0;
  const rows = table.rows(columns, told, (row, line, isBelowBlank) => {
    if (passed < below) passed += 1;
    else visit(row, line, isBelowBlank);
  });
  if (rows === undefined || passed === 0) return rows;
  told.understood(file, { rows: rows - passed });
  return rows - passed;
}

function openTable(
  file: TableFile,
  names: ColumnNames,
  headRows: number | undefined,
  problems: Problems,
): OpenedTable | undefined {
  if ("text" in file) return unlessFaulty(file.path, problems, () => csvHeader(file, names, headRows, problems));
  const { path, bytes } = file;
  const atMost = unpackedAtMost(path);
  return unlessFaulty(path, problems, () =>
    file.format === "SAV"
      ? savTable(path, bytes, names, atMost, problems)
      : sheetTable(
          path,
          (file.format === "ODS" ? odsSheet : xlsxSheet)(bytes, file.sheet, atMost),
          names,
          headRows,
          problems,
        ),
  );
}
