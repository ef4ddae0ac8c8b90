import { normalArea } from "./normalArea.js";
import { normalTail } from "./normalTail.js";
import { symmetricQuantile } from "./symmetricQuantile.js";

/**
 * The z whose upper tail is p in the standard normal distribution: the inverse of normalTail, and so the quantile of 1
 * - p. Given by its upper tail, a far quantile is at hand to full precision: 1 - 1e-20 would be no number.
 *
 * @param p upper tail probability, 0 < p < 1
 * @throws RangeError where p is not between 0 and 1
 * @example
 * normalQuantile(0.025) // => 1.959963985
 */
export function normalQuantile(p: number): number {
  return symmetricQuantile(normalTail, normalArea, p);
}
