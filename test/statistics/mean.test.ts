import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { answers, answerTotals, distributionOf, itemsOf } from "../../site/reference/studyAnswers.js";
import { mean } from "../../src/statistics/mean.js";

describe("mean", () => {
  it("agrees with R and PSPP on every item", () => {
    for (const [code, column] of Object.entries(answers)) {
      const actual = mean(distributionOf(column));
      expect(relativeError(actual, study.values.items[code as "X1"].mean)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(actual, pspp.values.described[code as "X1"].mean)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("agrees with R on totals", () => {
    expect(relativeError(mean(distributionOf(answerTotals(itemsOf("X")))), study.values.totals.X.mean)).toBeLessThan(
      CLOSED_FORM,
    );
  });
  it("is the number nearest to the exact ratio", () => {
    expect(mean({ values: [1, 2], counts: [199, 1] })).toBe(1.005);
  });
  it("ignores values that never occur", () => {
    expect(mean({ values: [1, 2, 3], counts: [0, 4, 0] })).toBe(2);
  });
  it("is missing where nothing was counted", () => {
    expect(mean({ values: [1, 2], counts: [0, 0] })).toEqual({ missing: "too few respondents" });
  });
});
