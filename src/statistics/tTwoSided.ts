import { incompleteBeta } from "./incompleteBeta.js";

/**
 * Two-sided p of Student's t, P(|T| > |t|), accurate in the far tail too (DLMF 8.17, x = df / (df + t²)).
 *
 * @param t of any size up to 1e150
 * @param df degrees of freedom, above 0; need not be whole
 * @throws RangeError where t is not a number or df is not above 0
 * @example
 * tTwoSided(2, 10) // => 0.0733880
 */
export function tTwoSided(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`tTwoSided requires degrees of freedom above 0, and got ${df}`);
  if (Number.isNaN(t)) throw new RangeError("tTwoSided requires a number, and got NaN");
  const ratio = (t / df) * t;
  return ratio === Number.POSITIVE_INFINITY ? 0 : incompleteBeta(df / 2, 1 / 2, 1 / (1 + ratio), ratio / (1 + ratio));
}
