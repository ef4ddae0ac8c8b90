import type { Problems } from "../problem.js";
import type { FileReading } from "./fileReading.js";
import type { TableRow } from "./tableRow.js";

/**
 * Takes a row, which is the next one afterwards; its line in the file; and whether there are blank rows between it and
 * the row above.
 */
export type RowVisit = (row: TableRow, line: number, isBelowBlank: boolean) => void;

/** Which columns of a table are read, by their places. */
export interface ColumnsRead {
  readonly read: ReadonlySet<number>;
  /** Those of them in which a formula's error is a word as any other. */
  readonly errors: ReadonlySet<number>;
}

/** A table file, whatever its format, opened at its headings; the rows below them are not read yet. */
export interface OpenedTable {
  readonly headings: readonly string[];
  /** Where the headings stand; undefined where they are no row of the file. */
  readonly line: number | undefined;
  /** How many rows with something in them stand above the headings. */
  readonly above: number;
  /** The first rows below the headings: none where there is none, or they cannot be told apart. */
  readonly below: readonly (readonly string[])[];
  /** Where the first of them stands. */
  readonly nextLine: number;
  /** How many rows there may be below the headings. */
  readonly rowsAtMost: number;
  /** What is to be said of the file to who checks how it was understood. */
  readonly facts: Partial<FileReading>;
  /**
   * Visits the rows below the headings one after the other, holding none. Blank rows are passed over, which the row
   * below them is told; rows that cannot be taken are reported and not visited.
   *
   * @returns the number of rows visited or reported; undefined where the rows are in doubt
   */
  rows(columns: ColumnsRead, problems: Problems, visit: RowVisit): number | undefined;
}
