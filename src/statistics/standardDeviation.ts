import type { Distribution } from "./distribution.js";
import type { Outcome } from "./outcome.js";
import { size } from "./size.js";

/**
 * Sample standard deviation, with n - 1 in the denominator.
 *
 * @param distribution Of whole-number values: sums are then exact.
 * @example standardDeviation({ values: [1, 3], counts: [1, 1] }) // => 1.4142135623730951
 */
export function standardDeviation(distribution: Distribution): Outcome<number> {
  const n = size(distribution);
  if (n < 2) return { missing: "too few respondents" };
  const { values, counts } = distribution;
  const origin = values[0]!; // small deviations keep the squares exact
  let sum = 0;
  let squares = 0;
  values.forEach((value, i) => {
    sum += counts[i]! * (value - origin);
    squares += counts[i]! * (value - origin) ** 2;
  });
  return Math.sqrt((n * squares - sum * sum) / (n * (n - 1)));
}
