import { tTwoSided } from "./tTwoSided.js";

/**
 * Upper tail of Student's t distribution, P(T > t), accurate in the far tail too. The lower tail is tTail(-t, df).
 *
 * @param t of any size up to 1e150
 * @param df degrees of freedom, above 0; need not be whole
 * @throws RangeError where t is not a number or df is not above 0
 * @example
 * tTail(2, 10) // => 0.0366940
 * tTail(1000, 100) // => 3.9598e-202
 */
export function tTail(t: number, df: number): number {
  const half = tTwoSided(t, df) / 2;
  return t < 0 ? 1 - half : half;
}
