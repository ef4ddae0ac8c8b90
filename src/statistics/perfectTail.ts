import type { Coefficient } from "./correlate.js";
import { logarithm } from "./logarithm.js";
import { type Probability, probability } from "./probability.js";

/**
 * The exact two-sided p of a perfect correlation: the share of all permutations that are perfect too. Those are the
 * orders that keep every value with its own, and as many that turn them all round where that is perfect, too: where the
 * values are the same read from either end, in how often they occur and, of Pearson's r, in how far apart they are.
 *
 * @param totals how often each value of one side occurs, ascending
 * @param scores the values, whole; only Pearson's r looks at more than their order
 * @example
 * perfectTail("spearman", [1, 1, 1, 1, 1], [0, 1, 2, 3, 4]) // => { p: 0.0166666667 }
 */
export function perfectTail(
  coefficient: Coefficient,
  totals: readonly number[],
  scores: readonly number[],
): Probability {
  const values = totals.flatMap((total, place) => (total > 0 ? [{ total, score: scores[place]! }] : []));
  const [first, last] = [values[0]!.score, values.at(-1)!.score];
  const turns = values.every(({ total, score }, place) => {
    const other = values.at(-1 - place)!;
    return total === other.total && (coefficient !== "pearson" || score - first === last - other.score);
  });
  const perfect = turns ? 2 : 1;
  const tables = values.map(({ total }, place) => {
    const before = values.slice(0, place).reduce((n, value) => n + value.total, 0);
    return factors(before + total, Math.min(before, total));
  });
  return probability(
    tables.reduce((p, table) => p / table.reduce((ways, factor) => ways * factor, 1), perfect),
    () =>
      tables.reduce(
        (log, table) => log - table.reduce((sum, factor) => sum + logarithm(factor), 0),
        logarithm(perfect),
      ),
  );
}

/** What multiplies to the number of ways to choose so many out of n. */
function factors(n: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => (n - size + i + 1) / (i + 1));
}
