import { incompleteBeta } from "./incompleteBeta.js";

/**
 * P(|T| >= |t|) for Student's t distribution, right in the far tail.
 *
 * @param df Degrees of freedom, positive.
 * @example tTwoSided(1, 1) // => 0.5
 */
export function tTwoSided(t: number, df: number): number {
  const tt = t * t;
  return incompleteBeta(df / (df + tt), df / 2, 0.5, tt / (df + tt));
}
