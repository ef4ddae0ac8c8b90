import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import samples from "../../site/reference/samples-r.json";
import study from "../../site/reference/study-r.json";
import { feldtInterval } from "../../src/statistics/feldtInterval.js";
import type { Interval } from "../../src/statistics/outcome.js";

describe("feldtInterval", () => {
  it.each([
    ["X", 13],
    ["Y", 12],
  ] as const)("agrees with psych::alpha.ci and R's qf on scale %s", (scale, items) => {
    const { alpha, feldt } = study.values.scales[scale];
    for (const [level, expected] of [
      [0.95, feldt.psych95],
      [0.95, feldt.level95],
      [0.99, feldt.level99],
    ] as const) {
      const { lower, upper } = feldtInterval(alpha, 99, items, level) as Interval;
      expect(relativeError(lower, expected[0]!)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(upper, expected[1]!)).toBeLessThan(CLOSED_FORM);
    }
  });
  it.each(samples.values.feldt)(
    "agrees with R for alpha $alpha of $items items, n $n, level $level",
    ({ alpha, n, items, level, interval }) => {
      const { lower, upper } = feldtInterval(alpha, n, items, level) as Interval;
      expect(relativeError(lower, interval[0]!)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(upper, interval[1]!)).toBeLessThan(CLOSED_FORM);
    },
  );
  it("gives limits below 0 as they are", () => {
    expect((feldtInterval(-0.4, 12, 3, 0.9) as Interval).lower).toBeLessThan(-1);
  });
  it("is missing of an alpha of 1, of which it would be a point", () => {
    expect(feldtInterval(1, 30, 5, 0.95)).toEqual({ missing: "perfect correlation" });
  });
  it("is missing of fewer than two items or respondents", () => {
    expect(feldtInterval(0.5, 30, 1, 0.95)).toEqual({ missing: "too few items" });
    expect(feldtInterval(0.5, 1, 3, 0.95)).toEqual({ missing: "too few respondents" });
  });
  it("refuses a level that is not between 0 and 1", () => {
    expect(() => feldtInterval(0.5, 30, 3, 95)).toThrow("feldtInterval requires a level between 0 and 1, and got 95");
  });
});
