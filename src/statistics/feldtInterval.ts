import { fQuantile } from "./fQuantile.js";
import type { Interval, Outcome } from "./outcome.js";

/**
 * Confidence interval of Cronbach's alpha after Feldt (1965), as SPSS and psych report it: (1 - α)·F cut from 1, with n
 * - 1 and (n - 1)(k - 1) degrees of freedom. Exact for normal, parallel items. A limit below 0 is legitimate.
 *
 * @param alpha at most 1
 * @param n respondents
 * @param items k
 * @param level of confidence, 0 < level < 1
 * @returns the interval; missing of fewer than two items or respondents, and of an alpha of 1, whose interval would be
 * a point
 * @throws RangeError where the level is not between 0 and 1
 * @example
 * feldtInterval(0.8, 30, 5, 0.95) // => { lower: 0.65917, upper: 0.89411, level: 0.95 }
 */
export function feldtInterval(alpha: number, n: number, items: number, level: number): Outcome<Interval> {
  if (!(level > 0 && level < 1))
    throw new RangeError(`feldtInterval requires a level between 0 and 1, and got ${level}`);
  if (items < 2) return { missing: "too few items" };
  if (n < 2) return { missing: "too few respondents" };
  if (alpha === 1) return { missing: "perfect correlation" };
  const between = n - 1;
  const within = between * (items - 1);
  const tail = (1 - level) / 2;
  return {
    lower: 1 - (1 - alpha) * fQuantile(tail, between, within),
    // the lower quantile, as the reciprocal of an upper one
    upper: 1 - (1 - alpha) / fQuantile(tail, within, between),
    level,
  };
}
