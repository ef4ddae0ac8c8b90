import { inverseTail } from "./inverseTail.js";

/**
 * The x whose upper tail is p in a distribution that is symmetric about 0.
 *
 * @param tail P(X > x) for x > 0
 * @param area P(0 < X < x) for x > 0, computed apart: near the median it keeps the digits that the tail loses
 * @param p upper tail probability, 0 < p < 1
 * @throws RangeError where p is not between 0 and 1
 * @example
 * symmetricQuantile((x) => 0.5 / (1 + x), (x) => 0.5 - 0.5 / (1 + x), 0.125) // => 3
 */
export function symmetricQuantile(tail: (x: number) => number, area: (x: number) => number, p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`symmetricQuantile requires a probability between 0 and 1, and got ${p}`);
  if (p === 1 / 2) return 0;
  if (p > 1 / 2) return -symmetricQuantile(tail, area, 1 - p);
  return p < 1 / 4 ? inverseTail(tail, p) : 1 / inverseTail((reciprocal) => area(1 / reciprocal), 1 / 2 - p);
}
