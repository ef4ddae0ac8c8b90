import { sampleStandardDeviation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { answers, answerTotals, distributionOf, itemsOf } from "../../site/reference/studyAnswers.js";
import { standardDeviation } from "../../src/statistics/standardDeviation.js";
import { syntheticAnswers } from "./syntheticAnswers.js";

describe("standardDeviation", () => {
  it("agrees with R and PSPP on every item (n - 1)", () => {
    for (const [code, column] of Object.entries(answers)) {
      const actual = standardDeviation(distributionOf(column));
      expect(relativeError(actual, study.values.items[code as "X1"].standardDeviation)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(actual, pspp.values.described[code as "X1"].standardDeviation)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("agrees with R on totals", () => {
    const { Y } = study.values.totals;
    expect(
      relativeError(standardDeviation(distributionOf(answerTotals(itemsOf("Y")))), Y.standardDeviation),
    ).toBeLessThan(CLOSED_FORM);
  });
  it("agrees with simple-statistics on synthetic answers", () => {
    const [column] = syntheticAnswers(500, 1);
    expect(
      relativeError(standardDeviation(distributionOf(column!)), sampleStandardDeviation([...column!])),
    ).toBeLessThan(CLOSED_FORM);
  });
  it("keeps its digits where one of a billion differs", () => {
    const n = 1e9;
    expect(relativeError(standardDeviation({ values: [64, 65], counts: [1, n - 1] }), Math.sqrt(1 / n))).toBeLessThan(
      CLOSED_FORM,
    );
  });
  it("is exactly 0 for a constant", () => {
    expect(standardDeviation({ values: [3, 4], counts: [0, 7] })).toBe(0);
  });
  it("does not change when a constant is added", () => {
    const counts = [3, 0, 5, 2];
    expect(standardDeviation({ values: [101, 102, 103, 104], counts })).toBe(
      standardDeviation({ values: [1, 2, 3, 4], counts }),
    );
  });
  it("is missing of fewer than two values", () => {
    expect(standardDeviation({ values: [1, 2], counts: [1, 0] })).toEqual({ missing: "too few respondents" });
    expect(standardDeviation({ values: [1, 2], counts: [0, 0] })).toEqual({ missing: "too few respondents" });
  });
});
