import type { Outcome } from "./outcome.js";

/**
 * Cronbach's coefficient alpha (Cronbach, 1951), raw: k / (k - 1) times the share of the total's variance that lies in
 * the covariances of its items. An item that does not vary stays in and counts in k, as in SPSS and PSPP. It may be
 * negative.
 *
 * @param matrix cross products or covariances of the items, square and symmetric; any common factor cancels
 * @returns alpha, at most 1; missing of fewer than two items, or where the total does not vary
 * @example
 * cronbachAlpha(crossProducts([new Uint8Array([1, 2, 3]), new Uint8Array([1, 3, 2])])) // => 0.6666666666666666
 */
export function cronbachAlpha(matrix: readonly (readonly number[])[]): Outcome<number> {
  const k = matrix.length;
  if (k < 2) return { missing: "too few items" };
  let within = 0;
  let between = 0;
  for (const [i, row] of matrix.entries()) {
    for (const [j, product] of row.entries()) {
      if (i === j) within += product;
      else between += product;
    }
  }
  const total = within + between;
  return total === 0 ? { missing: "constant" } : (k * between) / ((k - 1) * total);
}
