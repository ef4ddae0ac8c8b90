import { fTail } from "./fTail.js";
import { inverseTail } from "./inverseTail.js";

/**
 * The f whose upper tail is p, for the F distribution.
 *
 * @param p Upper tail probability, 0 < p < 1.
 * @example fQuantile(0.5, 5, 5).toFixed(12) // => "1.000000000000"
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(p > 0 && p < 1)) throw new Error("fQuantile requires a probability between 0 and 1");
  return inverseTail((f) => fTail(f, df1, df2), p);
}
