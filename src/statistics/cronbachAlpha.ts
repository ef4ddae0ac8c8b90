import type { Outcome } from "./outcome.js";

/**
 * Cronbach's alpha (Cronbach, 1951): k / (k - 1) × (1 - sum of item variances / variance of the total). May be negative.
 *
 * @param matrix The items' covariance matrix, or any positive multiple of it (crossProducts).
 * @example cronbachAlpha([[2, 1], [1, 2]]) // => 0.6666666666666666
 */
export function cronbachAlpha(matrix: readonly (readonly number[])[]): Outcome<number> {
  const k = matrix.length;
  if (k < 2) return { missing: "too few items" };
  const total = matrix.flat().reduce((sum, value) => sum + value, 0);
  if (total <= 0) return { missing: "constant" };
  const own = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
  return (k * (total - own)) / ((k - 1) * total);
}
