import { incompleteBeta } from "./incompleteBeta.js";

/**
 * The area of Student's t distribution between 0 and t, P(0 < T < t), accurate near 0 too.
 *
 * @param t 0 or more
 * @param df degrees of freedom, above 0; need not be whole
 * @throws RangeError where t is negative or not a number, or df is not above 0
 * @example
 * tArea(1, 1) // => 0.25
 */
export function tArea(t: number, df: number): number {
  if (!(t >= 0)) throw new RangeError(`tArea requires t of 0 or more, and got ${t}`);
  if (!(df > 0)) throw new RangeError(`tArea requires degrees of freedom above 0, and got ${df}`);
  const ratio = (t / df) * t;
  return ratio === Number.POSITIVE_INFINITY
    ? 1 / 2
    : incompleteBeta(1 / 2, df / 2, ratio / (1 + ratio), 1 / (1 + ratio)) / 2;
}
