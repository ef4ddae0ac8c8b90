import type { Correlation } from "./correlation.js";
import type { JointCounts } from "./jointCounts.js";
import { kendall } from "./kendall.js";
import type { Outcome } from "./outcome.js";
import { pearson } from "./pearson.js";
import { spearman } from "./spearman.js";

/** The correlations on offer: Spearman's rho, Pearson's r, Kendall's tau-b. */
export type Coefficient = "spearman" | "pearson" | "kendall";

/**
 * The correlation of a contingency table by a chosen coefficient. Pearson's takes positions for scores, and so needs
 * scores that are positions, or differ from them by a constant.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @returns the correlation; missing where fewer than two pairs were counted or a side takes one value only
 * @example
 * correlate("kendall", { rows: 2, columns: 2, counts: [2, 1, 1, 2], n: 6 }).coefficient // => 0.3333333333333333
 */
export function correlate(coefficient: Coefficient, joint: JointCounts): Outcome<Correlation> {
  if (coefficient === "spearman") return spearman(joint);
  if (coefficient === "kendall") return kendall(joint);
  return pearson(joint, upTo(joint.rows), upTo(joint.columns));
}

function upTo(size: number): number[] {
  return Array.from({ length: size }, (_, position) => position);
}
