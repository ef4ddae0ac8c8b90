import type { Distribution } from "./distribution.js";
import { mean } from "./mean.js";
import { isMissing, type Outcome } from "./outcome.js";

/**
 * The sample standard deviation of a distribution (divisor n - 1), as SPSS, R and PSPP report it. Of a constant it is
 * exactly 0.
 *
 * @returns the standard deviation, in the unit of the values; missing where fewer than two values were counted
 * @example
 * standardDeviation({ values: [1, 2, 3, 4], counts: [1, 1, 1, 1] }) // => 1.2909944487358056
 */
export function standardDeviation(distribution: Distribution): Outcome<number> {
  const middle = mean(distribution);
  const { values, counts } = distribution;
  const n = counts.reduce((total, count) => total + count, 0);
  if (isMissing(middle) || n < 2) return { missing: "too few respondents" };

  // Deviations from a whole number near the mean stay whole and small: nothing cancels, and sums stay exact for long.
  const origin = Math.round(middle);
  let sum = 0;
  let squares = 0;
  for (const [i, count] of counts.entries()) {
    const deviation = values[i]! - origin;
    sum += count * deviation;
    squares += count * deviation * deviation;
  }
  return Math.sqrt((n * squares - sum * sum) / (n * (n - 1)));
}
