import { tQuantile } from "./tQuantile.js";

/**
 * The smallest correlation that is significant ("r tabel"): t / √(df + t²) with t the critical value of the t distribution.
 *
 * @param df Degrees of freedom, n - 2 for n pairs.
 * @throws If df < 1 or the level is not between 0 and 1.
 * @example criticalCorrelation(28, 0.05, 2).toFixed(4) // => "0.3610"
 */
export function criticalCorrelation(df: number, significanceLevel: number, tails: 1 | 2): number {
  if (!(df >= 1)) throw new Error("criticalCorrelation requires at least one degree of freedom");
  if (!(significanceLevel > 0 && significanceLevel < 1))
    throw new Error("criticalCorrelation requires a significance level between 0 and 1");
  const t = tQuantile(significanceLevel / tails, df);
  return t / Math.sqrt(df + t * t);
}
