import { problemWords } from "../../src/texts/id/problems.js";
import { checkColumns, isRefused, type TableColumns } from "../checkColumns.js";
import { unpackedAtMost } from "../limits.js";
import { type ColumnNames, namedColumns } from "../namedColumns.js";
import type { Problems } from "../problem.js";
import { csvHeader } from "./csvHeader.js";
import { FileFault } from "./fileFault.js";
import type { ColumnReading } from "./fileReading.js";
import type { TableFile } from "./inputFolder.js";
import { odsSheet } from "./ods/odsSheet.js";
import type { OpenedTable, RowVisit } from "./openedTable.js";
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
  /** Visits the rows; see `OpenedTable`. */
  rows(problems: Problems, visit: RowVisit): number | undefined;
}

/**
 * Reads a table file's headings and checks the columns' names.
 *
 * @returns undefined where headings and rows cannot be told apart
 * @example
 * tableHeader({ path: "a.csv", text: "code;name\n" }, { required: ["code", "name"] }, problems)?.positions.get("name"); // 1
 */
export function tableHeader(file: TableFile, columns: TableColumns, problems: Problems): TableHeader | undefined {
  const names = namedColumns(columns);
  const table = openTable(file, names, problems);
  if (table === undefined) return undefined;
  const place = { file: file.path, ...(table.line !== undefined && { line: table.line }) };
  const as = names(table.headings);
  const found = table.headings.map((heading, at): ColumnReading => ({ heading, as: as[at] }));
  const columnsRead = found.map((column) => (isRefused(column, columns) ? { ...column, refused: true } : column));
  problems.understood(file.path, { ...table.facts, columns: columnsRead });
  const known = (headings: readonly (string | undefined)[]) => headings.filter((heading) => heading !== undefined).length;
  // Then what stands above the next row, such as merged groups of questions, heads no columns.
  if (known(names(table.next)) > known(as)) {
    problems.error(place, problemWords.headsBelow(table.nextLine));
    return undefined;
  }
  const positions = checkColumns(found, columns, (name, wording) => problems.error({ ...place, column: name }, wording));
  const { headings, rowsAtMost } = table;
  const read = new Set(positions.values());
  const errors = new Set(columns.errors?.flatMap((name) => positions.get(name) ?? []));
  return {
    positions,
    headings,
    rowsAtMost,
    rows: (told, visit) => unlessFaulty(file.path, told, () => table.rows({ read, errors }, told, visit)),
  };
}

function openTable(file: TableFile, names: ColumnNames, problems: Problems): OpenedTable | undefined {
  if ("text" in file) return csvHeader(file, names, problems);
  const { path, bytes } = file;
  const atMost = unpackedAtMost(path);
  return unlessFaulty(path, problems, () =>
    file.format === "SAV"
      ? savTable(path, bytes, names, atMost, problems)
      : sheetTable(path, (file.format === "ODS" ? odsSheet : xlsxSheet)(bytes, file.sheet, atMost), problems),
  );
}

/** What is read; a file that is at fault is reported and not read. */
function unlessFaulty<Read>(file: string, problems: Problems, read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    problems.error({ file }, error.wording);
    return undefined;
  }
}
