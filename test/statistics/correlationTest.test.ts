import { describe, expect, it } from "vitest";
import farTails from "../../site/reference/farTails-r.json";
import { jointOf } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import samples from "../../site/reference/samples-r.json";
import study from "../../site/reference/study-r.json";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import { type CorrelationTest, correlationTest } from "../../src/statistics/correlationTest.js";
import { SMALLEST } from "../../src/statistics/probability.js";
import { spearman } from "../../src/statistics/spearman.js";

const testOf = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  correlationTest(spearman(jointOf(a, b)) as Correlation) as CorrelationTest;

describe("correlationTest", () => {
  it("agrees with R on the study's totals", () => {
    const { t, df, p } = testOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    expect(relativeError(t, study.values.correlations.spearman.t)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(p, study.values.correlations.spearman.p)).toBeLessThan(CLOSED_FORM);
    expect(df).toBe(97);
    expect(p).toBeCloseTo(0.000512897807, 12);
  });
  it.each(Object.entries(samples.values.correlations))("agrees with R: %s", (_, { a, b, spearman: expected }) => {
    const { t, p } = testOf(a, b);
    // R takes 1 - r² from the rounded r: the nearer r to 1, the fewer of its digits hold.
    const tolerance = Math.max(CLOSED_FORM, 1e-13 / (1 - expected.coefficient ** 2));
    expect(relativeError(t, expected.t)).toBeLessThan(tolerance);
    expect(relativeError(p, expected.p)).toBeLessThan(tolerance * 30);
  });
  it("gives a p in the far tail, where 1 minus a cumulative probability is 0", () => {
    const unexplained = 1e-6;
    const { p } = correlationTest({ coefficient: Math.sqrt(1 - unexplained), unexplained, n: 60 }) as CorrelationTest;
    expect(p).toBeGreaterThan(1e-180);
    expect(p).toBeLessThan(1e-170);
  });
  it.each(farTails.values.t)(
    "says by its logarithm what no double holds: 1 - r² $unexplained, n $n",
    ({ unexplained, n, log10P }) => {
      const test = correlationTest({ coefficient: Math.sqrt(1 - unexplained), unexplained, n }) as CorrelationTest;
      expect(test.p).toBe(SMALLEST);
      expect(relativeError(test.log10P!, log10P)).toBeLessThan(1e-13);
    },
  );
  it("has no logarithm where a double holds p", () => {
    expect(Object.keys(correlationTest({ coefficient: 0.5, unexplained: 0.75, n: 1000 }))).toEqual(["t", "df", "p"]);
  });
  it("has the sign of the correlation in t, and not in p", () => {
    const [up, down] = [0.5, -0.5].map(
      (coefficient) => correlationTest({ coefficient, unexplained: 0.75, n: 12 }) as CorrelationTest,
    );
    expect(down!.t).toBe(-up!.t);
    expect(down!.p).toBe(up!.p);
  });
  it("gives p = 1 for no correlation", () => {
    expect(correlationTest({ coefficient: 0, unexplained: 1, n: 10 })).toEqual({ t: 0, df: 8, p: 1 });
  });
  it("works from three pairs on", () => {
    expect(testOf([1, 2, 3], [1, 3, 2]).p).toBeCloseTo(2 / 3, 14);
    expect(correlationTest({ coefficient: 1, unexplained: 0, n: 2 })).toEqual({ missing: "too few respondents" });
  });
  it("is missing of a perfect correlation", () => {
    expect(correlationTest({ coefficient: 1, unexplained: 0, n: 5 })).toEqual({ missing: "perfect correlation" });
  });
});
