import type { Correlation } from "./correlation.js";
import { normalQuantile } from "./normalQuantile.js";
import type { Interval, Outcome } from "./outcome.js";

/**
 * Confidence interval of Spearman's rho by Bonett and Wright (2000): tanh(atanh ρ ± z √((1 + ρ²/2) / (n - 3))).
 *
 * @param level Confidence level, 0 < level < 1.
 * @example bonettWrightInterval({ coefficient: 0, unexplained: 1, n: 4 }, 0.95).upper // => 0.9610926900959155
 */
export function bonettWrightInterval({ coefficient, unexplained, n }: Correlation, level: number): Outcome<Interval> {
  if (n < 4) return { missing: "too few respondents" };
  if (unexplained === 0) return { missing: "perfect correlation" };
  const centre = Math.atanh(coefficient);
  const reach = normalQuantile((1 - level) / 2) * Math.sqrt((1 + coefficient ** 2 / 2) / (n - 3));
  return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach), level };
}
