import { normalQuantile } from "./normalQuantile.js";

/**
 * The smallest |τ| that is significant by the normal approximation without ties: z·√(2(2n + 5) / (9n(n - 1))) (Kendall,
 * 1948). Above 1 where n is so small that no tau is significant. kendallTest corrects for ties, which move the limit
 * somewhat.
 *
 * @param n pairs, 3 or more
 * @param significanceLevel 0 < level < 1, of both tails together
 * @param tails 2 where either sign counts against the null hypothesis, 1 where only a positive correlation does
 * @throws RangeError where n is below 3 or the level is not between 0 and 1
 * @example
 * criticalKendall(30, 0.05, 2) // => 0.252545
 * criticalKendall(30, 0.05, 1) // => 0.211942
 */
export function criticalKendall(n: number, significanceLevel: number, tails: 1 | 2): number {
  if (!(n >= 3)) throw new RangeError(`criticalKendall requires at least 3 pairs, and got ${n}`);
  if (!(significanceLevel > 0 && significanceLevel < 1)) {
    throw new RangeError(`criticalKendall requires a significance level between 0 and 1, and got ${significanceLevel}`);
  }
  return normalQuantile(significanceLevel / tails) * Math.sqrt((2 * (2 * n + 5)) / (9 * n * (n - 1)));
}
