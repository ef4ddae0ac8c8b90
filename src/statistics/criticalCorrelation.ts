import { tQuantile } from "./tQuantile.js";

/**
 * The smallest correlation that is significant ("r table"): r = t / √(t² + df), t being the critical value of Student's
 * t.
 *
 * @param df degrees of freedom, n - 2 for n pairs
 * @param significanceLevel 0 < level < 1, of both tails together
 * @param tails 2 where either sign counts against the null hypothesis, 1 where only a positive correlation does
 * @throws RangeError where df is below 1 or the level is not between 0 and 1
 * @example
 * criticalCorrelation(28, 0.05, 2) // => 0.361007
 * criticalCorrelation(28, 0.05, 1) // => 0.306057
 */
export function criticalCorrelation(df: number, significanceLevel: number, tails: 1 | 2): number {
  if (!(df >= 1)) throw new RangeError(`criticalCorrelation requires at least 1 degree of freedom, and got ${df}`);
  if (!(significanceLevel > 0 && significanceLevel < 1)) {
    throw new RangeError(
      `criticalCorrelation requires a significance level between 0 and 1, and got ${significanceLevel}`,
    );
  }
  const t = tQuantile(significanceLevel / tails, df);
  return t / Math.sqrt(t * t + df);
}
