import { artanhInterval } from "./artanhInterval.js";
import type { Correlation } from "./correlation.js";
import type { Interval, Outcome } from "./outcome.js";

/**
 * Confidence interval of Kendall's tau after Fieller, Hartley and Pearson (1957): tanh(artanh τ ± z·√(0.437 / (n -
 * 4))). Approximate: the variance was found for normal variables without ties, and is unreliable where |τ| is above 0.8
 * or n below 10.
 *
 * @param level of confidence, 0 < level < 1
 * @returns the interval; missing of fewer than five pairs and of a perfect correlation
 * @throws RangeError where the level is not between 0 and 1
 * @example
 * kendallInterval({ coefficient: 0.6, unexplained: 0.64, n: 28 }, 0.95) // => { lower: 0.40421, upper: 0.74321, level: 0.95 }
 */
export function kendallInterval(correlation: Correlation, level: number): Outcome<Interval> {
  if (!(level > 0 && level < 1))
    throw new RangeError(`kendallInterval requires a level between 0 and 1, and got ${level}`);
  if (correlation.n < 5) return { missing: "too few respondents" };
  return artanhInterval(correlation, 0.437 / (correlation.n - 4), level);
}
