import { bonettWrightInterval } from "./bonettWrightInterval.js";
import type { Coefficient } from "./correlate.js";
import type { Correlation } from "./correlation.js";
import { fisherInterval } from "./fisherInterval.js";
import { kendallInterval } from "./kendallInterval.js";
import type { Interval, Outcome } from "./outcome.js";

const intervals = { spearman: bonettWrightInterval, pearson: fisherInterval, kendall: kendallInterval };

/**
 * The confidence interval that belongs to a coefficient: Bonett and Wright's of Spearman's rho, Fisher's of Pearson's
 * r, that of Fieller, Hartley and Pearson of Kendall's tau.
 *
 * @param level of confidence, 0 < level < 1
 * @returns the interval; missing of too few pairs and of a perfect correlation
 * @throws RangeError where the level is not between 0 and 1
 * @example
 * correlationInterval("pearson", { coefficient: 0.6, unexplained: 0.64, n: 28 }, 0.95) // => { lower: 0.29237, upper: 0.79510, level: 0.95 }
 */
export function correlationInterval(
  coefficient: Coefficient,
  correlation: Correlation,
  level: number,
): Outcome<Interval> {
  return intervals[coefficient](correlation, level);
}
