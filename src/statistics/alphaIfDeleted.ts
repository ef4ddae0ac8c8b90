import { cronbachAlpha } from "./cronbachAlpha.js";
import type { Outcome } from "./outcome.js";

/**
 * Cronbach's alpha of the remaining items, each item left out in turn.
 *
 * @param matrix cross products or covariances of the items, square and symmetric
 * @returns one alpha an item, in the matrix's order; missing where fewer than two items remain, or their total does not vary
 * @example
 * alphaIfDeleted([[6, 3, 0], [3, 6, 3], [0, 3, 6]]) // => [0.6666666666666666, 0, 0.6666666666666666]
 */
export function alphaIfDeleted(matrix: readonly (readonly number[])[]): Outcome<number>[] {
  return matrix.map((_, left) => cronbachAlpha(matrix.toSpliced(left, 1).map((row) => row.toSpliced(left, 1))));
}
