import { sampleRankCorrelation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { jointOf } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import samples from "../../site/reference/samples-r.json";
import scipy from "../../site/reference/samples-scipy.json";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import { spearman } from "../../src/statistics/spearman.js";
import { duplicated, permuted, reversed, syntheticAnswers } from "./syntheticAnswers.js";

const rho = (a: ArrayLike<number>, b: ArrayLike<number>) => (spearman(jointOf(a, b)) as Correlation).coefficient;

describe("spearman", () => {
  it("agrees with R, PSPP and the study's known value on its totals", () => {
    const actual = rho(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    expect(relativeError(actual, study.values.correlations.spearman.coefficient)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(actual, pspp.values.spearman)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(actual, 0.3428521411700738)).toBeLessThan(1e-15);
  });
  it.each(Object.entries(samples.values.correlations))(
    "agrees with R and SciPy: %s",
    (name, { a, b, spearman: expected }) => {
      expect(relativeError(rho(a, b), expected.coefficient)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(rho(a, b), scipy.values[name as "negative"].spearman[0]!)).toBeLessThan(CLOSED_FORM);
    },
  );
  it("agrees with simple-statistics on synthetic answers", () => {
    const [a, b] = syntheticAnswers(300, 2);
    expect(relativeError(rho(a!, b!), sampleRankCorrelation([...a!], [...b!]))).toBeLessThan(CLOSED_FORM);
  });
  it("is exactly 1 or -1 where ranks agree or oppose, and leaves nothing unexplained", () => {
    const a = [1, 2, 2, 3, 7, 7, 9];
    expect(spearman(jointOf(a, [0, 4, 4, 5, 6, 6, 50]))).toEqual({ coefficient: 1, unexplained: 0, n: 7 });
    expect(spearman(jointOf(a, [50, 6, 6, 5, 4, 4, 0]))).toEqual({ coefficient: -1, unexplained: 0, n: 7 });
  });
  it("keeps 1 - rho² where rho is within 1e-14 of 1", () => {
    const counts = [1e7, 1, 0, 0, 1e7, 0, 0, 0, 1e7];
    const { coefficient, unexplained } = spearman({ rows: 3, columns: 3, counts, n: 3e7 + 1 }) as Correlation;
    expect(coefficient).toBeLessThan(1);
    expect(unexplained / ((1 - coefficient) * (1 + coefficient))).toBeCloseTo(1, 6);
  });
  it("stays exact at a hundred million respondents", () => {
    const joint = jointOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    const many = { ...joint, counts: Array.from(joint.counts, (count) => count * 1_000_003), n: joint.n * 1_000_003 };
    expect(relativeError((spearman(many) as Correlation).coefficient, 0.3428521411700738)).toBeLessThan(1e-15);
  });
  it("does not change when respondents are permuted, doubled, or both items reversed", () => {
    const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];
    for (const [x, y] of [permuted([a, b]), duplicated([a, b]), [reversed(a), reversed(b)]])
      expect(rho(x!, y!)).toBeCloseTo(rho(a, b), 15);
    expect(rho(reversed(a), b)).toBe(-rho(a, b));
    expect(rho(reversed(reversed(a)), b)).toBe(rho(a, b));
  });
  it("does not change when a constant is added", () => {
    const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];
    expect(
      rho(
        a.map((score) => score + 10),
        b,
      ),
    ).toBe(rho(a, b));
  });
  it("is missing where a side takes one value only, or fewer than two pairs were counted", () => {
    expect(spearman(jointOf([3, 3, 3], [1, 2, 3]))).toEqual({ missing: "constant" });
    expect(spearman(jointOf([1, 2, 3], [3, 3, 3]))).toEqual({ missing: "constant" });
    expect(spearman(jointOf([1], [1]))).toEqual({ missing: "too few respondents" });
  });
});
