/** A row of a sheet, as far as its file holds it: cells behind its last that holds something are left out. */
export interface SheetRow {
  /** As the program that wrote it numbers it. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly CellFault[];
  /** Whether the sheet does not show it, by a filter for example. */
  readonly isHidden: boolean;
}

/** A cell that has no value: its formula came to an error, or was never calculated. */
export interface CellFault {
  readonly at: number;
  readonly text: string;
  readonly kind: "error" | "uncalculated";
}

/** Cells that are shown as one: columns from 0, rows from 1. */
export interface MergedCells {
  readonly ref: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SheetVisitor {
  row(row: SheetRow): void;
  merged(cells: MergedCells): void;
}

/** A sheet of a file of any format. */
export interface Sheet {
  readonly name: string;
  /** How many sheets the file has. */
  readonly of: number;
  /** Visits its rows from first to last, holding none, each time anew. */
  visit(visitor: SheetVisitor): void;
}
