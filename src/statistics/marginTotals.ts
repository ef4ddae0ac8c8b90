import type { JointCounts } from "./jointCounts.js";

/**
 * How often each row and each column of a contingency table occurs.
 *
 * @example
 * marginTotals({ rows: 2, columns: 2, counts: [2, 1, 0, 2], n: 5 }) // => { rows: [3, 2], columns: [2, 3] }
 */
export function marginTotals({ rows, columns, counts }: JointCounts): { rows: number[]; columns: number[] } {
  const totals = { rows: new Array<number>(rows).fill(0), columns: new Array<number>(columns).fill(0) };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!;
      totals.rows[row]! += count;
      totals.columns[column]! += count;
    }
  }
  return totals;
}
