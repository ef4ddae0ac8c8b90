import { describe, expect, it } from "vitest";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { answers, answerTotals, distributionOf, itemsOf } from "../../site/reference/studyAnswers.js";
import { median } from "../../src/statistics/median.js";

describe("median", () => {
  it("agrees with R and PSPP on every item", () => {
    for (const [code, column] of Object.entries(answers)) {
      const actual = median(distributionOf(column));
      expect(actual).toBe(study.values.items[code as "X1"].median);
      expect(actual).toBe(pspp.values.described[code as "X1"].median);
    }
  });
  it("agrees with R on totals", () => {
    expect(median(distributionOf(answerTotals(itemsOf("X"))))).toBe(study.values.totals.X.median);
  });
  it("lies between the two middle values of an even number", () => {
    expect(median({ values: [1, 2, 3, 4], counts: [2, 0, 0, 2] })).toBe(2.5);
  });
  it("is the middle value of an odd number", () => {
    expect(median({ values: [1, 2, 3], counts: [1, 1, 1] })).toBe(2);
    expect(median({ values: [1, 2, 3], counts: [0, 0, 1] })).toBe(3);
  });
  it("is missing where nothing was counted", () => {
    expect(median({ values: [1], counts: [0] })).toEqual({ missing: "too few respondents" });
  });
});
