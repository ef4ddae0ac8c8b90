import { describe, expect, it } from "vitest";
import reference from "../../site/reference/coefficients-r.json";
import scipy from "../../site/reference/coefficients-scipy.json";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { answers, answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import type { JointCounts } from "../../src/statistics/jointCounts.js";
import { kendall } from "../../src/statistics/kendall.js";
import { type KendallTest, kendallTest } from "../../src/statistics/kendallTest.js";
import { SMALLEST } from "../../src/statistics/probability.js";
import { duplicated, permuted, reversed, syntheticAnswers } from "./syntheticAnswers.js";

const testOf = (a: ArrayLike<number>, b: ArrayLike<number>) => kendallTest(jointOf(a, b)) as KendallTest;

function expectReference({ z, p }: KendallTest, byR: { z: number; p: number }, bySciPy: { p: number }) {
  expect(relativeError(z, byR.z)).toBeLessThan(CLOSED_FORM);
  expect(relativeError(p, byR.p)).toBeLessThan(CLOSED_FORM);
  expect(relativeError(p, bySciPy.p)).toBeLessThan(CLOSED_FORM);
}

describe("kendallTest", () => {
  it("agrees with R and SciPy on the study's totals", () => {
    const test = testOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    expectReference(test, reference.values.totals, scipy.values.totals);
    expect(test.z).toBeCloseTo(3.4347, 4);
  });
  it.each([...reference.values.items.entries()])("agrees with R and SciPy on the study's items, pair %d", (i, pair) => {
    expectReference(testOf(answers[pair.a]!, answers[pair.b]!), pair, scipy.values.items[i]!);
  });
  it.each(Object.entries(reference.values.samples))("agrees with R and SciPy: %s", (name, sample) => {
    expectReference(testOf(sample.a, sample.b), sample, scipy.values.samples[name as "negative"]);
  });
  it.each([
    [
      [1, 2, 2, 3, 3, 3],
      [1, 1, 2, 2, 4, 5],
    ],
    [
      [1, 1, 2],
      [1, 2, 2],
    ],
    [
      [1, 2, 3, 4, 5],
      [2, 1, 4, 3, 5],
    ],
  ] as const)("divides by the variance of S over all permutations, ties and all: %j, %j", (a, b) => {
    const excesses = permutationsOf([...b]).map((permutation) => excessOf(a, permutation));
    const variance = excesses.reduce((sum, excess) => sum + excess ** 2, 0) / excesses.length;
    expect(relativeError(testOf(a, b).z, excessOf(a, b) / Math.sqrt(variance))).toBeLessThan(1e-14);
  });
  it("agrees with the formula as textbooks print it, at a hundred million respondents", () => {
    const joint = jointOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    const many = { ...joint, counts: Array.from(joint.counts, (count) => count * 1_000_003), n: joint.n * 1_000_003 };
    const { coefficient } = kendall(many) as Correlation;
    const [rows, columns] = totals(many);
    const excess = coefficient * Math.sqrt(untiedPairs(rows) * untiedPairs(columns));
    expect(
      relativeError((kendallTest(many) as KendallTest).z, excess / Math.sqrt(textbookVariance(rows, columns))),
    ).toBeLessThan(1e-13);
  });
  it("gives a perfect relation a finite z", () => {
    // S = n(n - 1)/2 over the root of n(n - 1)(2n + 5)/18
    expect(testOf(upTo(10), upTo(10)).z).toBeCloseTo(45 / Math.sqrt(125), 13);
    expect(testOf(upTo(10), upTo(10).reverse()).z).toBeCloseTo(-45 / Math.sqrt(125), 13);
  });
  it("gives a p in the far tail, where 1 minus a cumulative probability is 0", () => {
    const { p } = testOf(upTo(300), upTo(300));
    expect(p).toBeGreaterThan(1e-148);
    expect(p).toBeLessThan(1e-144);
  });
  it("gives z = 0 and p = 1 for no relation", () => {
    expect(testOf([1, 1, 3, 3], [1, 3, 1, 3])).toEqual({ z: 0, p: 1 });
  });
  it("does not change when respondents are permuted, or a constant is added", () => {
    const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];
    const [x, y] = permuted([a, b]);
    expect(testOf(x!, y!)).toEqual(testOf(a, b));
    const shifted = a.map((score) => score + 10);
    expect(testOf(shifted, b)).toEqual(testOf(a, b));
  });
  it("has the sign of the correlation in z, and not in p", () => {
    const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];
    const { z, p } = testOf(a, b);
    expect(z).toBeGreaterThan(0);
    expect(testOf(reversed(a), b)).toEqual({ z: -z, p });
  });
  it("is surer where every respondent stands twice", () => {
    const [a, b] = syntheticAnswers(40, 2) as [Uint8Array, Uint8Array];
    const [x, y] = duplicated([a, b]);
    expect(testOf(x!, y!).z / testOf(a, b).z).toBeCloseTo(Math.SQRT2, 1);
  });
  it("is missing of fewer than three pairs, and where a side takes one value only", () => {
    expect(kendallTest(jointOf([1, 2], [1, 2]))).toEqual({ missing: "too few respondents" });
    expect(kendallTest(jointOf([3, 3, 3], [1, 2, 3]))).toEqual({ missing: "constant" });
    expect(kendallTest(jointOf([1, 2, 3], [3, 3, 3]))).toEqual({ missing: "constant" });
  });
  it.each([1000, 1_000_000])("says by its logarithm what no double holds: %d respondents of one order", (n) => {
    const joint = { rows: 2, columns: 2, counts: [n, 1, 1, n], n: 2 * n + 2 };
    const { z, p, log10P } = kendallTest(joint) as KendallTest;
    expect(p).toBe(SMALLEST);
    // P(Z > z) = φ(z)/z·(1 - 1/z² + 3/z⁴ - 15/z⁶ + ...), as far as z of 40 and more feels it
    const mills = (1 - 1 / z ** 2 + 3 / z ** 4 - 15 / z ** 6 + 105 / z ** 8) / z;
    expect(
      relativeError(log10P!, (Math.log(2 * mills) - Math.log(2 * Math.PI) / 2 - z ** 2 / 2) / Math.LN10),
    ).toBeLessThan(1e-13);
  });
});

function excessOf(a: readonly number[], b: readonly number[]): number {
  let excess = 0;
  for (const [i, x] of a.entries())
    for (let j = 0; j < i; j++) excess += Math.sign(x - a[j]!) * Math.sign(b[i]! - b[j]!);
  return excess;
}

function permutationsOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, i) => permutationsOf(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

/** Kendall's formula with v0, vt, vu, v1 and v2, as R and SciPy have it. */
function textbookVariance(rows: readonly number[], columns: readonly number[]): number {
  const sum = (totals: readonly number[], term: (t: number) => number) =>
    totals.reduce((whole, total) => whole + term(total), 0);
  const n = sum(rows, (t) => t);
  const spread = (t: number) => t * (t - 1) * (2 * t + 5);
  const twos = (t: number) => t * (t - 1);
  const threes = (t: number) => t * (t - 1) * (t - 2);
  return (
    (spread(n) - sum(rows, spread) - sum(columns, spread)) / 18 +
    (sum(rows, twos) * sum(columns, twos)) / (2 * twos(n)) +
    (sum(rows, threes) * sum(columns, threes)) / (9 * threes(n))
  );
}

function untiedPairs(totals: readonly number[]): number {
  const n = totals.reduce((sum, total) => sum + total, 0);
  return (n * (n - 1) - totals.reduce((sum, total) => sum + total * (total - 1), 0)) / 2;
}

function totals({ rows, columns, counts }: JointCounts): [number[], number[]] {
  const row = upTo(rows).map((i) => upTo(columns).reduce((sum, j) => sum + counts[i * columns + j]!, 0));
  const column = upTo(columns).map((j) => upTo(rows).reduce((sum, i) => sum + counts[i * columns + j]!, 0));
  return [row, column];
}
