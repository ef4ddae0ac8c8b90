import { type Correlation, correlationOfScores } from "./correlation.js";
import type { JointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

/**
 * Spearman's rank correlation with ties (Spearman, 1904): Pearson's correlation of midranks, as SPSS and R compute it, and not
 * 1 - 6Σd²/(n³ - n), which ties make wrong. Exact in integers until the last division: a perfect relation gives exactly 1 or -1.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @returns the correlation; missing where fewer than two pairs were counted or a side takes one value only
 * @example
 * spearman(jointCounts(new Uint8Array([0, 1, 2, 2]), 3, new Uint8Array([0, 2, 1, 2]), 3)).coefficient // => 0.5
 */
export function spearman(joint: JointCounts): Outcome<Correlation> {
  return correlationOfScores(joint, centredRanks(rowTotals(joint)), centredRanks(columnTotals(joint)));
}

/** Twice the midrank less n + 1, which is how many stand below less how many stand above: whole, tied or not. */
function centredRanks(totals: readonly number[]): number[] {
  const n = totals.reduce((sum, total) => sum + total, 0);
  let below = 0;
  return totals.map((total) => {
    const rank = 2 * below + total - n;
    below += total;
    return rank;
  });
}

function rowTotals({ rows, columns, counts }: JointCounts): number[] {
  return Array.from({ length: rows }, (_, row) => {
    let total = 0;
    for (let column = 0; column < columns; column++) total += counts[row * columns + column]!;
    return total;
  });
}

function columnTotals({ rows, columns, counts }: JointCounts): number[] {
  return Array.from({ length: columns }, (_, column) => {
    let total = 0;
    for (let row = 0; row < rows; row++) total += counts[row * columns + column]!;
    return total;
  });
}
