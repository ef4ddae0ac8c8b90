import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { reversal } from "../../statistics/reversal.js";
import type { ScaleItems } from "./scaleItems.js";

/**
 * Items of a scale that run against each other, and what turning some of them round would do: which they are may be
 * withheld.
 */
export interface Opposition {
  /** Of all pairs of items, in squared points of the scale. Alpha has its sign. */
  readonly meanCovariance: number;
  /** Codes of the items whose item-rest correlation is negative. */
  readonly against: Outcome<readonly string[]>;
  /**
   * Codes of the fewest items that make alpha highest when they are turned round; two sets where either does, none
   * where nothing turned round raises alpha.
   */
  readonly turned: Outcome<readonly (readonly string[])[]>;
  /** Alpha with them turned round. */
  readonly alpha: Outcome<number>;
}

/**
 * The opposition within a scale; undefined where neither the items' mean covariance nor an item-rest correlation is
 * negative.
 */
export function opposition(
  { codes, complete, products }: ScaleItems,
  rest: readonly Outcome<number>[],
): Opposition | undefined {
  if (complete < 2 || codes.length < 2) return undefined;
  const between = products.reduce(
    (sum, row, i) => row.reduce((total, product, j) => (i === j ? total : total + product), sum),
    0,
  );
  const against = codes.filter((_, i) => isNegative(rest[i]!));
  if (between >= 0 && against.length === 0) return undefined;
  const { sets, alpha } = reversal(products);
  const [respondents, pairs] = [complete * (complete - 1), codes.length * (codes.length - 1)];
  return {
    meanCovariance: between / pairs / respondents,
    against,
    turned: sets.map((set) => set.map((i) => codes[i]!)),
    alpha,
  };
}

/** Whether a coefficient is known to be negative. */
export function isNegative(coefficient: Outcome<number>): boolean {
  return !isMissing(coefficient) && coefficient < 0;
}
