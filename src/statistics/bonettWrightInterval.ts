import { artanhInterval } from "./artanhInterval.js";
import type { Correlation } from "./correlation.js";
import type { Interval, Outcome } from "./outcome.js";

/**
 * Confidence interval of Spearman's rho after Bonett and Wright (2000): tanh(artanh ρ ± z·√((1 + ρ²/2) / (n - 3))).
 * Approximate; unreliable where |ρ| is above 0.95 or n is small.
 *
 * @param level of confidence, 0 < level < 1
 * @returns the interval; missing of fewer than four pairs and of a perfect correlation
 * @throws RangeError where the level is not between 0 and 1
 * @example
 * bonettWrightInterval({ coefficient: 0.6, unexplained: 0.64, n: 28 }, 0.95) // => { lower: 0.26114, upper: 0.80721, level: 0.95 }
 */
export function bonettWrightInterval(correlation: Correlation, level: number): Outcome<Interval> {
  if (!(level > 0 && level < 1))
    throw new RangeError(`bonettWrightInterval requires a level between 0 and 1, and got ${level}`);
  const { coefficient, n } = correlation;
  if (n < 4) return { missing: "too few respondents" };
  return artanhInterval(correlation, (1 + coefficient ** 2 / 2) / (n - 3), level);
}
