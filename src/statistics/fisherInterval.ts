import { artanhInterval } from "./artanhInterval.js";
import type { Correlation } from "./correlation.js";
import type { Interval, Outcome } from "./outcome.js";

/**
 * Confidence interval of Pearson's r after Fisher (1921): tanh(artanh r ± z/√(n - 3)), as R's cor.test gives it.
 * Approximate; it supposes two variables that are normal together.
 *
 * @param level of confidence, 0 < level < 1
 * @returns the interval; missing of fewer than four pairs and of a perfect correlation
 * @throws RangeError where the level is not between 0 and 1
 * @example
 * fisherInterval({ coefficient: 0.6, unexplained: 0.64, n: 28 }, 0.95) // => { lower: 0.29237, upper: 0.79510, level: 0.95 }
 */
export function fisherInterval(correlation: Correlation, level: number): Outcome<Interval> {
  if (!(level > 0 && level < 1))
    throw new RangeError(`fisherInterval requires a level between 0 and 1, and got ${level}`);
  if (correlation.n < 4) return { missing: "too few respondents" };
  return artanhInterval(correlation, 1 / (correlation.n - 3), level);
}
