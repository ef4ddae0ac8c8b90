import type { Distribution } from "./distribution.js";
import type { Outcome } from "./outcome.js";
import { size } from "./size.js";

/**
 * Arithmetic mean, by one division of integers where the values are whole numbers.
 *
 * @example mean({ values: [1, 2, 3], counts: [1, 0, 3] }) // => 2.5
 */
export function mean(distribution: Distribution): Outcome<number> {
  const n = size(distribution);
  if (n === 0) return { missing: "too few respondents" };
  return distribution.values.reduce((sum, value, i) => sum + value * distribution.counts[i]!, 0) / n;
}
