import { isMissing, type Outcome } from "./outcome.js";

/**
 * Pearson's correlation of every item with every other.
 *
 * @param products cross products or covariances of the items, square and symmetric; any common factor cancels
 * @returns a square matrix, 1 on its diagonal; missing for an item that does not vary
 * @example
 * interItemCorrelations(crossProducts([new Uint8Array([1, 2, 3]), new Uint8Array([1, 3, 2])])) // => [[1, 0.5], [0.5, 1]]
 */
export function interItemCorrelations(products: readonly (readonly number[])[]): Outcome<number>[][] {
  return products.map((row, i) =>
    row.map((product, j) => {
      const whole = products[i]![i]! * products[j]![j]!;
      if (whole === 0) return { missing: "constant" };
      return i === j ? 1 : Math.max(-1, Math.min(1, product / Math.sqrt(whole)));
    }),
  );
}

/**
 * The mean of the correlations between different items.
 *
 * @param correlations square and symmetric
 * @returns missing of fewer than two items, or where an item does not vary
 * @example
 * meanInterItemCorrelation([[1, 0.5, 0.2], [0.5, 1, 0.2], [0.2, 0.2, 1]]) // => 0.3
 */
export function meanInterItemCorrelation(correlations: readonly (readonly Outcome<number>[])[]): Outcome<number> {
  if (correlations.length < 2) return { missing: "too few items" };
  let sum = 0;
  let pairs = 0;
  for (const [i, row] of correlations.entries()) {
    for (const correlation of row.slice(0, i)) {
      if (isMissing(correlation)) return correlation;
      sum += correlation;
      pairs++;
    }
  }
  return sum / pairs;
}
