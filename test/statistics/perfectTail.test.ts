import { expect, it } from "vitest";
import { perfectTail } from "../../src/statistics/perfectTail.js";

function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, i) => permutations(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

/**
 * Whether two columns lie on one line, in whole numbers: the squared sum of products is the product of the sums of
 * squares.
 */
function isPerfect(a: readonly number[], b: readonly number[]): boolean {
  const n = a.length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const about = (x: readonly number[], y: readonly number[]) =>
    n * sum(x.map((value, i) => value * y[i]!)) - sum(x) * sum(y);
  return about(a, b) ** 2 === about(a, a) * about(b, b);
}

const midranks = (values: readonly number[]) =>
  values.map(
    (value) => values.filter((other) => other < value).length * 2 + values.filter((other) => other === value).length,
  );

it.each([
  { scores: [0, 1, 2, 3, 4], totals: [1, 1, 1, 1, 1] },
  { scores: [0, 1, 2], totals: [2, 1, 2] },
  { scores: [0, 1, 2], totals: [3, 1, 1] },
  { scores: [0, 1, 3], totals: [2, 2, 2] },
  { scores: [0, 1, 2, 3], totals: [2, 0, 1, 2] },
])("perfectTail is the share of all permutations of $totals times $scores that are perfect", ({ scores, totals }) => {
  const values = scores.flatMap((score, place) => new Array<number>(totals[place]!).fill(score));
  const shareOf = (column: readonly number[]) => {
    const all = permutations(column);
    return all.filter((order) => isPerfect(column, order)).length / all.length;
  };
  expect(perfectTail("pearson", totals, scores).p).toBeCloseTo(shareOf(values), 14);
  expect(perfectTail("spearman", totals, scores).p).toBeCloseTo(shareOf(midranks(values)), 14);
});
