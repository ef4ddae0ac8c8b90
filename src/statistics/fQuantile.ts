import { fTail } from "./fTail.js";
import { inverseTail } from "./inverseTail.js";

/**
 * The f whose upper tail is p in the F distribution: the inverse of fTail, and so the quantile of 1 - p. A far lower
 * quantile is 1 / fQuantile(1e-20, df2, df1), since 1 - 1e-20 is no number.
 *
 * @param p upper tail probability, 0 < p < 1
 * @param df1 degrees of freedom of the numerator, above 0; need not be whole
 * @param df2 degrees of freedom of the denominator, above 0
 * @throws RangeError where p is not between 0 and 1 or a df is not above 0
 * @example
 * fQuantile(0.05, 4, 20) // => 2.8660814
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`fQuantile requires a probability between 0 and 1, and got ${p}`);
  // The smaller tail is the one with digits to spare.
  return p > 1 / 2 ? 1 / inverseTail((f) => fTail(f, df2, df1), 1 - p) : inverseTail((f) => fTail(f, df1, df2), p);
}
