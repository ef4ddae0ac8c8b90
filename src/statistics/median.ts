import type { Distribution } from "./distribution.js";
import type { Outcome } from "./outcome.js";
import { size } from "./size.js";

/**
 * Median: the middle observation, or the mean of the two middle ones.
 *
 * @example median({ values: [1, 2, 3], counts: [1, 2, 3] }) // => 2.5
 */
export function median(distribution: Distribution): Outcome<number> {
  const n = size(distribution);
  if (n === 0) return { missing: "too few respondents" };
  return (nth(distribution, Math.ceil(n / 2)) + nth(distribution, Math.floor(n / 2) + 1)) / 2;
}

/** The observation at a place of the sorted observations, from 1. */
function nth({ values, counts }: Distribution, place: number): number {
  let passed = 0;
  return values[counts.findIndex((count) => (passed += count) >= place)]!;
}
