import type { Outcome } from "./outcome.js";

/**
 * Cronbach's alpha of standardized items, k·r̄ / (1 + (k - 1)·r̄), as SPSS and psych report it: alpha as if all items
 * varied alike.
 *
 * @param meanCorrelation r̄, of the items with each other
 * @param items k, at least two
 * @returns alpha; missing where the sum of the standardized items does not vary
 * @throws RangeError of fewer than two items
 * @example
 * standardizedAlpha(0.3, 5) // => 0.6818181818
 */
export function standardizedAlpha(meanCorrelation: number, items: number): Outcome<number> {
  if (!(items >= 2)) throw new RangeError(`standardizedAlpha requires at least two items, and got ${items}`);
  const total = 1 + (items - 1) * meanCorrelation;
  return total > 2 ** -40 ? (items * meanCorrelation) / total : { missing: "constant" };
}
