import { describe, expect, it } from "vitest";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import samples from "../../site/reference/samples-r.json";
import scipy from "../../site/reference/samples-scipy.json";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import { pearson } from "../../src/statistics/pearson.js";

function correlation(a: ArrayLike<number>, b: ArrayLike<number>) {
  const joint = jointOf(a, b);
  return pearson(joint, upTo(joint.rows), upTo(joint.columns)) as Correlation;
}

describe("pearson", () => {
  it("agrees with R and PSPP on the study's totals", () => {
    const { coefficient } = correlation(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
    expect(relativeError(coefficient, study.values.correlations.pearson.coefficient)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(coefficient, pspp.values.pearson)).toBeLessThan(CLOSED_FORM);
  });
  it.each(Object.entries(samples.values.correlations))(
    "agrees with R and SciPy: %s",
    (name, { a, b, pearson: expected }) => {
      expect(relativeError(correlation(a, b).coefficient, expected.coefficient)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(correlation(a, b).coefficient, scipy.values[name as "negative"].pearson[0]!)).toBeLessThan(
        CLOSED_FORM,
      );
    },
  );
  it("is exactly 1 or -1 on a line, where floating point gives 0.9999999999999999", () => {
    const a = [1, 2, 3, 4, 5, 11, 12];
    expect(
      correlation(
        a,
        a.map((x) => 3 * x),
      ),
    ).toEqual({ coefficient: 1, unexplained: 0, n: 7 });
    expect(
      correlation(
        a,
        a.map((x) => 90 - 7 * x),
      ),
    ).toEqual({ coefficient: -1, unexplained: 0, n: 7 });
  });
  it("takes scores of any sign, and does not change when a constant is added to them", () => {
    const joint = jointOf([0, 1, 2, 2], [0, 2, 1, 2]);
    expect(pearson(joint, [-2, -1, 0], [0, 1, 2])).toEqual(pearson(joint, [1000, 1001, 1002], [5, 6, 7]));
  });
  it("refuses scores that are not whole", () => {
    expect(() => pearson(jointOf([0, 1], [0, 1]), [0, 0.5], [0, 1])).toThrow(RangeError);
  });
  it("refuses another number of scores than rows and columns", () => {
    expect(() => pearson(jointOf([0, 1], [0, 1]), [0], [0, 1])).toThrow(
      "pearson requires 2 and 2 values, and got 1 and 2",
    );
  });
  it("is missing where a side takes one value only", () => {
    expect(correlation([1, 1, 1], [1, 2, 3])).toEqual({ missing: "constant" });
  });
});
