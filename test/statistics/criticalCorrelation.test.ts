import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import samples from "../../site/reference/samples-r.json";
import { correlationTest } from "../../src/statistics/correlationTest.js";
import { criticalCorrelation } from "../../src/statistics/criticalCorrelation.js";

describe("criticalCorrelation", () => {
  it("agrees with R's qt for df 1 to a million, four levels, one tail and two", () => {
    for (const { df, level, tails, r } of samples.values.critical) {
      expect(relativeError(criticalCorrelation(df, level, tails as 1 | 2), r)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("gives the values of printed r tables for 30 respondents", () => {
    expect(criticalCorrelation(28, 0.05, 2)).toBeCloseTo(0.3610069, 7);
    expect(criticalCorrelation(28, 0.05, 1)).toBeCloseTo(0.3060566, 7);
  });
  it("is the correlation whose p is the level", () => {
    const r = criticalCorrelation(97, 0.01, 2);
    expect((correlationTest({ coefficient: r, unexplained: 1 - r * r, n: 99 }) as { p: number }).p).toBeCloseTo(
      0.01,
      12,
    );
  });
  it("at one tail is that of twice the level at two", () => {
    expect(criticalCorrelation(28, 0.05, 1)).toBe(criticalCorrelation(28, 0.1, 2));
  });
  it("refuses df below 1 and levels that are not between 0 and 1", () => {
    expect(() => criticalCorrelation(0, 0.05, 2)).toThrow("at least 1 degree of freedom, and got 0");
    expect(() => criticalCorrelation(28, 5, 2)).toThrow("a significance level between 0 and 1, and got 5");
  });
});
