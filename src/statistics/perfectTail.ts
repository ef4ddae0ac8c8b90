import type { Coefficient } from "./correlate.js";

/**
 * The exact two-sided p of a perfect correlation: the share of all permutations that are perfect too. Those are the orders that keep
 * every value with its own, and as many that turn them all round where that is perfect, too: where the values are the same read from
 * either end, in how often they occur and, of Pearson's r, in how far apart they are.
 *
 * @param totals how often each value of one side occurs, ascending
 * @param scores the values, whole; only Pearson's r looks at more than their order
 * @returns p; 0 where it is smaller than the smallest double, which takes some 170 values
 * @example
 * perfectTail("spearman", [1, 1, 1, 1, 1], [0, 1, 2, 3, 4]) // => 0.0166666667
 */
export function perfectTail(coefficient: Coefficient, totals: readonly number[], scores: readonly number[]): number {
  const values = totals.flatMap((total, place) => (total > 0 ? [{ total, score: scores[place]! }] : []));
  const [first, last] = [values[0]!.score, values.at(-1)!.score];
  const turns = values.every(({ total, score }, place) => {
    const other = values.at(-1 - place)!;
    return total === other.total && (coefficient !== "pearson" || score - first === last - other.score);
  });
  let p = turns ? 2 : 1;
  let n = 0;
  for (const { total } of values) {
    p /= choose(n + total, Math.min(n, total));
    n += total;
  }
  return p;
}

/** Infinite where it passes the largest double. */
function choose(n: number, size: number): number {
  let ways = 1;
  for (let i = 1; i <= size && ways < Number.POSITIVE_INFINITY; i++) ways *= (n - size + i) / i;
  return ways;
}
