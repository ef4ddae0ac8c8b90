import { cronbachAlpha } from "./cronbachAlpha.js";
import type { Outcome } from "./outcome.js";

/**
 * Cronbach's alpha of the other items, for every item in turn.
 *
 * @param matrix The items' covariance matrix, or any positive multiple of it.
 * @example alphaIfDeleted([[2, 1, 1], [1, 2, 1], [1, 1, 2]])[0] // => 0.6666666666666666
 */
export function alphaIfDeleted(matrix: readonly (readonly number[])[]): Outcome<number>[] {
  return matrix.map((_, deleted) => {
    const without = <T>(row: readonly T[]) => row.filter((_, i) => i !== deleted);
    return cronbachAlpha(without(matrix).map(without));
  });
}
