import { inverseTail } from "./inverseTail.js";
import { tTail } from "./tTail.js";

/**
 * The t whose upper tail is p, for Student's t distribution.
 *
 * @param p Upper tail probability, 0 < p < 1.
 * @param df Degrees of freedom, positive.
 * @example tQuantile(0.25, 1).toFixed(12) // => "1.000000000000"
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new Error("tQuantile requires a probability between 0 and 1");
  if (p > 0.5) return -tQuantile(1 - p, df);
  return inverseTail((t) => tTail(t, df), p);
}
