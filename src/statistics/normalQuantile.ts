import { inverseTail } from "./inverseTail.js";
import { normalTail } from "./normalTail.js";

/**
 * The z whose upper tail is p, for the standard normal distribution.
 *
 * @param p Upper tail probability, 0 < p < 1.
 * @example normalQuantile(0.025).toFixed(6) // => "1.959964"
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new Error("normalQuantile requires a probability between 0 and 1");
  return p > 0.5 ? -normalQuantile(1 - p) : inverseTail(normalTail, p);
}
