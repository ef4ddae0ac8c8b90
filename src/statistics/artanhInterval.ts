import type { Correlation } from "./correlation.js";
import { hyperbolicTangent } from "./hyperbolicTangent.js";
import { logarithm } from "./logarithm.js";
import { normalQuantile } from "./normalQuantile.js";
import type { Interval, Outcome } from "./outcome.js";

/**
 * Confidence interval of a correlation on Fisher's scale (Fisher, 1921): tanh(artanh r ± z·√variance).
 *
 * @param variance of artanh r, above 0
 * @param level of confidence, 0 < level < 1
 * @returns the interval; missing of a perfect correlation
 * @throws RangeError where the variance is not above 0 or the level is not between 0 and 1
 * @example
 * artanhInterval({ coefficient: 0.6, unexplained: 0.64, n: 28 }, 0.04, 0.95) // => { lower: 0.29237, upper: 0.79510, level: 0.95 }
 */
export function artanhInterval(
  { coefficient, unexplained }: Correlation,
  variance: number,
  level: number,
): Outcome<Interval> {
  if (!(variance > 0)) throw new RangeError(`artanhInterval requires a variance above 0, and got ${variance}`);
  if (!(level > 0 && level < 1))
    throw new RangeError(`artanhInterval requires a level between 0 and 1, and got ${level}`);
  if (unexplained === 0) return { missing: "perfect correlation" };
  // artanh |r| by way of 1 - r², which keeps its digits where r is near 1
  const centre = Math.sign(coefficient) * logarithm((1 + Math.abs(coefficient)) / Math.sqrt(unexplained));
  const margin = normalQuantile((1 - level) / 2) * Math.sqrt(variance);
  return { lower: hyperbolicTangent(centre - margin), upper: hyperbolicTangent(centre + margin), level };
}
