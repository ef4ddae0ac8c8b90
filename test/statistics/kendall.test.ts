import { describe, expect, it } from "vitest";
import reference from "../../site/reference/coefficients-r.json";
import scipy from "../../site/reference/coefficients-scipy.json";
import { jointOf } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { answers, answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import { kendall } from "../../src/statistics/kendall.js";
import { duplicated, permuted, reversed, syntheticAnswers } from "./syntheticAnswers.js";

const tau = (a: ArrayLike<number>, b: ArrayLike<number>) => (kendall(jointOf(a, b)) as Correlation).coefficient;

describe("kendall", () => {
  it("agrees with R and SciPy on the study's totals", () => {
    const actual = tau(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    expect(relativeError(actual, reference.values.totals.tau)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(actual, scipy.values.totals.tau)).toBeLessThan(CLOSED_FORM);
  });
  it.each([...reference.values.items.entries()])(
    "agrees with R and SciPy on the study's items, pair %d",
    (i, { a, b, tau: expected }) => {
      expect(relativeError(tau(answers[a]!, answers[b]!), expected)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(tau(answers[a]!, answers[b]!), scipy.values.items[i]!.tau)).toBeLessThan(CLOSED_FORM);
    },
  );
  it.each(Object.entries(reference.values.samples))("agrees with R and SciPy: %s", (name, { a, b, tau: expected }) => {
    expect(relativeError(tau(a, b), expected)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(tau(a, b), scipy.values.samples[name as "negative"].tau)).toBeLessThan(CLOSED_FORM);
  });
  it("is exactly 1 or -1 where values correspond in order, ties and all, and leaves nothing unexplained", () => {
    const a = [1, 2, 2, 3, 7, 7, 9];
    expect(kendall(jointOf(a, [0, 4, 4, 5, 6, 6, 50]))).toEqual({ coefficient: 1, unexplained: 0, n: 7 });
    expect(kendall(jointOf(a, [50, 6, 6, 5, 4, 4, 0]))).toEqual({ coefficient: -1, unexplained: 0, n: 7 });
    expect(kendall(jointOf([1, 2], [3, 8]))).toEqual({ coefficient: 1, unexplained: 0, n: 2 });
  });
  it("stays below 1 where one side alone is tied, though no pair is discordant", () => {
    expect(kendall(jointOf([1, 2, 2, 3], [1, 2, 3, 4]))).toEqual({
      coefficient: Math.sqrt(5 / 6),
      unexplained: 1 / 6,
      n: 4,
    });
  });
  it("keeps 1 - tau² where tau is within 1e-7 of 1", () => {
    const counts = [1e7, 1, 0, 0, 1e7, 0, 0, 0, 1e7];
    const { coefficient, unexplained } = kendall({ rows: 3, columns: 3, counts, n: 3e7 + 1 }) as Correlation;
    expect(coefficient).toBeLessThan(1);
    expect(relativeError(unexplained, (1 - coefficient) * (1 + coefficient))).toBeLessThan(1e-7);
  });
  it("stays exact at a hundred million respondents", () => {
    const joint = jointOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    const many = { ...joint, counts: Array.from(joint.counts, (count) => count * 1_000_003), n: joint.n * 1_000_003 };
    expect(
      relativeError((kendall(many) as Correlation).coefficient, (kendall(joint) as Correlation).coefficient),
    ).toBeLessThan(1e-15);
  });
  it("does not change when respondents are permuted, doubled, or both items reversed", () => {
    const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];
    for (const [x, y] of [permuted([a, b]), duplicated([a, b]), [reversed(a), reversed(b)]])
      expect(tau(x!, y!)).toBeCloseTo(tau(a, b), 15);
  });
  it("changes its sign, and nothing else, when one item is reversed", () => {
    const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];
    expect(tau(reversed(a), b)).toBe(-tau(a, b));
    expect(tau(a, reversed(b))).toBe(-tau(a, b));
  });
  it("does not change when a constant is added, or scores are spread in their order", () => {
    const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];
    for (const change of [(x: number) => x + 10, (x: number) => x ** 3]) expect(tau(a.map(change), b)).toBe(tau(a, b));
  });
  it("is missing where a side takes one value only, or fewer than two pairs were counted", () => {
    expect(kendall(jointOf([3, 3, 3], [1, 2, 3]))).toEqual({ missing: "constant" });
    expect(kendall(jointOf([1, 2, 3], [3, 3, 3]))).toEqual({ missing: "constant" });
    expect(kendall(jointOf([1], [1]))).toEqual({ missing: "too few respondents" });
  });
});
