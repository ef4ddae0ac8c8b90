import { centredRanks } from "./centredRanks.js";
import { type Correlation, correlationOfScores } from "./correlation.js";
import type { JointCounts } from "./jointCounts.js";
import { marginTotals } from "./marginTotals.js";
import type { Outcome } from "./outcome.js";

/**
 * Spearman's rank correlation with ties (Spearman, 1904): Pearson's correlation of midranks, as SPSS and R compute it,
 * and not 1 - 6Σd²/(n³ - n), which ties make wrong. Exact in integers until the last division: a perfect relation gives
 * exactly 1 or -1.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @returns the correlation; missing where fewer than two pairs were counted or a side takes one value only
 * @example
 * spearman(jointCounts(new Uint8Array([0, 1, 2, 2]), 3, new Uint8Array([0, 2, 1, 2]), 3)).coefficient // => 0.5
 */
export function spearman(joint: JointCounts): Outcome<Correlation> {
  const { rows, columns } = marginTotals(joint);
  return correlationOfScores(joint, centredRanks(rows), centredRanks(columns));
}
