import { concordance } from "./concordance.js";
import type { Correlation } from "./correlation.js";
import { exactCorrelation } from "./exactCorrelation.js";
import type { JointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

/**
 * Kendall's rank correlation with ties, tau-b (Kendall, 1945): concordant less discordant pairs over the geometric mean
 * of the pairs untied on either side, as SPSS, R and SciPy compute it. Exact in integers until the last division. It
 * reaches 1 or -1 only where each value of one side goes with one value of the other, in order: ties of one side alone
 * keep it below.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @returns the correlation; missing where fewer than two pairs were counted or a side takes one value only
 * @example
 * kendall(jointCounts(new Uint8Array([0, 1, 2, 2]), 3, new Uint8Array([0, 2, 1, 2]), 3)).coefficient // => 0.4
 */
export function kendall(joint: JointCounts): Outcome<Correlation> {
  if (joint.n < 2) return { missing: "too few respondents" };
  const { excess, rows, columns } = concordance(joint);
  // Twice the excess, as the untied pairs are counted in either order.
  return exactCorrelation(2n * excess, rows.pairs, columns.pairs, joint.n);
}
