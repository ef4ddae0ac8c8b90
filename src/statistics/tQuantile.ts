import { symmetricQuantile } from "./symmetricQuantile.js";
import { tArea } from "./tArea.js";
import { tTail } from "./tTail.js";

/**
 * The t whose upper tail is p in Student's t distribution: the inverse of tTail, and so the quantile of 1 - p. Given by
 * its upper tail, a far quantile is at hand to full precision: 1 - 1e-20 would be no number.
 *
 * @param p upper tail probability, 0 < p < 1; where df is 1, 1e-150 at least
 * @param df degrees of freedom, above 0; need not be whole
 * @throws RangeError where p is not between 0 and 1 or df is not above 0
 * @example
 * tQuantile(0.025, 28) // => 2.0484071
 */
export function tQuantile(p: number, df: number): number {
  return symmetricQuantile(
    (t) => tTail(t, df),
    (t) => tArea(t, df),
    p,
  );
}
