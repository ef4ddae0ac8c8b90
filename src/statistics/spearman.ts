import { type Correlation, correlationOfScores } from "./correlation.js";
import type { JointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

/**
 * Spearman's rank correlation: the product-moment correlation of midranks, right with ties (Spearman, 1904; Kendall, 1948).
 *
 * @example spearman(jointCounts(Uint8Array.of(0, 1, 2, 2), 3, Uint8Array.of(0, 1, 1, 2), 3)).coefficient // => 0.8333333333333334
 */
export function spearman(joint: JointCounts): Outcome<Correlation> {
  const { rows, columns, counts, n } = joint;
  const rowCounts = new Array<number>(rows).fill(0);
  const columnCounts = new Array<number>(columns).fill(0);
  counts.forEach((count, i) => {
    rowCounts[Math.floor(i / columns)]! += count;
    columnCounts[i % columns]! += count;
  });
  return correlationOfScores(joint, doubledMidranks(rowCounts, n), doubledMidranks(columnCounts, n));
}

/** Twice the midrank, less n + 1: whole numbers around zero. */
function doubledMidranks(counts: readonly number[], n: number): number[] {
  let below = 0;
  return counts.map((count) => {
    const rank = 2 * below + count - n;
    below += count;
    return rank;
  });
}
