import type { Outcome } from "./outcome.js";

/**
 * Cronbach's alpha of the remaining items, each item left out in turn.
 *
 * @param matrix cross products or covariances of the items, square and symmetric
 * @returns one alpha an item, in the matrix's order; missing where fewer than two items remain, or their total does not
 * vary
 * @example
 * alphaIfDeleted([[6, 3, 0], [3, 6, 3], [0, 3, 6]]) // => [0.6666666666666666, 0, 0.6666666666666666]
 */
export function alphaIfDeleted(matrix: readonly (readonly number[])[]): Outcome<number>[] {
  const left = matrix.length - 1;
  if (left < 2) return matrix.map(() => ({ missing: "too few items" }));
  const sums = matrix.map((row) => row.reduce((sum, product) => sum + product, 0));
  const all = sums.reduce((sum, row) => sum + row, 0);
  const within = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
  return matrix.map((row, i) => {
    const own = row[i]!;
    const total = all - 2 * sums[i]! + own; // an item's row and column go, in which it stands itself once
    const between = total - (within - own);
    return total === 0 ? { missing: "constant" } : (left * between) / ((left - 1) * total);
  });
}
