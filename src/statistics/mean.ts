import type { Distribution } from "./distribution.js";
import type { Outcome } from "./outcome.js";

/**
 * The arithmetic mean of a distribution: one division of two sums, so that for whole values it is the number nearest to
 * the exact ratio, and rounds as that ratio does.
 *
 * @returns the mean; missing where no value was counted
 * @example
 * mean({ values: [1, 2, 3], counts: [1, 0, 2] }) // => 2.3333333333333335
 */
export function mean({ values, counts }: Distribution): Outcome<number> {
  let n = 0;
  let sum = 0;
  for (const [i, count] of counts.entries()) {
    n += count;
    sum += count * values[i]!;
  }
  return n === 0 ? { missing: "too few respondents" } : sum / n;
}
