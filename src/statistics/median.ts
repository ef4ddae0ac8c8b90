import type { Distribution } from "./distribution.js";
import type { Outcome } from "./outcome.js";

/**
 * The median of a distribution: the middle value, or the mean of the two middle values where their number is even.
 *
 * @returns the median; missing where no value was counted
 * @example
 * median({ values: [1, 2, 3], counts: [2, 1, 1] }) // => 1.5
 */
export function median({ values, counts }: Distribution): Outcome<number> {
  const n = counts.reduce((total, count) => total + count, 0);
  if (n === 0) return { missing: "too few respondents" };

  return (valueAt(Math.floor((n - 1) / 2)) + valueAt(Math.floor(n / 2))) / 2;

  function valueAt(rank: number): number {
    let below = 0;
    for (const [i, count] of counts.entries()) {
      below += count;
      if (below > rank) return values[i]!;
    }
    throw new RangeError(`median requires a rank below ${n}`);
  }
}
