import { describe, expect, it } from "vitest";
import reference from "../../site/reference/coefficients-r.json";
import scipy from "../../site/reference/coefficients-scipy.json";
import { jointOf } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { correlate } from "../../src/statistics/correlate.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import { fisherInterval } from "../../src/statistics/fisherInterval.js";
import type { Interval } from "../../src/statistics/outcome.js";

describe("fisherInterval", () => {
  it.each([...reference.values.fisher.entries()])(
    "agrees with R's cor.test, psych's r.con and SciPy, sample %d",
    (i, { a, b, level, interval, psych }) => {
      const actual = fisherInterval(correlate("pearson", jointOf(a, b)) as Correlation, level) as Interval;
      for (const [lower, upper] of [interval, psych, scipy.values.fisher[i]!]) {
        expect(relativeError(actual.lower, lower!)).toBeLessThan(CLOSED_FORM);
        expect(relativeError(actual.upper, upper!)).toBeLessThan(CLOSED_FORM);
      }
      expect(actual.level).toBe(level);
    },
  );
  it("is missing of a perfect correlation and of fewer than four pairs", () => {
    expect(fisherInterval({ coefficient: -1, unexplained: 0, n: 9 }, 0.95)).toEqual({ missing: "perfect correlation" });
    expect(fisherInterval({ coefficient: 0.5, unexplained: 0.75, n: 3 }, 0.95)).toEqual({
      missing: "too few respondents",
    });
    expect(fisherInterval({ coefficient: 0.5, unexplained: 0.75, n: 4 }, 0.95)).toHaveProperty("lower");
  });
  it("refuses a level that is not between 0 and 1", () => {
    expect(() => fisherInterval({ coefficient: 0.5, unexplained: 0.75, n: 3 }, 95)).toThrow(
      "fisherInterval requires a level between 0 and 1, and got 95",
    );
  });
});
