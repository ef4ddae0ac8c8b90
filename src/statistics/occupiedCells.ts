import type { JointCounts } from "./jointCounts.js";

/** The cells of a contingency table that hold a respondent, row by row. */
export interface Cells {
  readonly row: Uint32Array;
  readonly column: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * The cells of a contingency table that hold a respondent.
 *
 * @example
 * occupiedCells({ rows: 2, columns: 2, counts: [0, 2, 1, 0], n: 3 }) // => { row: [0, 1], column: [1, 0], counts: [2, 1] }
 */
export function occupiedCells({ columns, counts }: JointCounts): Cells {
  const cells = Array.from(counts).flatMap((count, cell) => (count > 0 ? [cell] : []));
  return {
    row: Uint32Array.from(cells, (cell) => Math.floor(cell / columns)),
    column: Uint32Array.from(cells, (cell) => cell % columns),
    counts: Uint32Array.from(cells, (cell) => counts[cell]!),
  };
}
