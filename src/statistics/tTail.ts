import { tTwoSided } from "./tTwoSided.js";

/**
 * Upper tail P(T >= t) of Student's t distribution.
 *
 * @param df Degrees of freedom, positive.
 * @example tTail(1, 1) // => 0.25
 */
export function tTail(t: number, df: number): number {
  const half = tTwoSided(t, df) / 2;
  return t >= 0 ? half : 1 - half;
}
