import { describe, expect, it } from "vitest";
import reference from "../../site/reference/coefficients-r.json";
import printed from "../../site/reference/printed-statpsych-kendall.json";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { kendallInterval } from "../../src/statistics/kendallInterval.js";
import type { Interval } from "../../src/statistics/outcome.js";

const correlation = (coefficient: number, n: number) => ({ coefficient, unexplained: 1 - coefficient ** 2, n });

describe("kendallInterval", () => {
  it.each(reference.values.fieller)("agrees with R for tau $tau, n $n, level $level", ({ tau, n, level, interval }) => {
    const { lower, upper, level: given } = kendallInterval(correlation(tau, n), level) as Interval;
    expect(relativeError(lower, interval[0]!)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(upper, interval[1]!)).toBeLessThan(CLOSED_FORM);
    expect(given).toBe(level);
  });
  it("agrees with the example that statpsych prints, to its four decimals", () => {
    const { coefficient, n, lower, upper } = printed.values;
    const interval = kendallInterval(correlation(coefficient, n), 0.95) as Interval;
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });
  it("is missing of a perfect correlation and of fewer than five pairs", () => {
    expect(kendallInterval(correlation(1, 9), 0.95)).toEqual({ missing: "perfect correlation" });
    expect(kendallInterval(correlation(0.5, 4), 0.95)).toEqual({ missing: "too few respondents" });
    expect(kendallInterval(correlation(0.5, 5), 0.95)).toHaveProperty("lower");
  });
  it("refuses a level that is not between 0 and 1", () => {
    expect(() => kendallInterval(correlation(0.5, 9), 0)).toThrow(
      "kendallInterval requires a level between 0 and 1, and got 0",
    );
  });
});
