import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { artanhInterval } from "../../src/statistics/artanhInterval.js";
import { normalQuantile } from "../../src/statistics/normalQuantile.js";
import type { Interval } from "../../src/statistics/outcome.js";

describe("artanhInterval", () => {
  const correlation = { coefficient: 0.6, unexplained: 0.64, n: 28 };

  it("lies evenly about the correlation on Fisher's scale", () => {
    const { lower, upper, level } = artanhInterval(correlation, 0.04, 0.9) as Interval;
    expect(relativeError(Math.atanh(0.6) - Math.atanh(lower), 0.2 * normalQuantile(0.05))).toBeLessThan(CLOSED_FORM);
    expect(relativeError(Math.atanh(upper) - Math.atanh(0.6), 0.2 * normalQuantile(0.05))).toBeLessThan(CLOSED_FORM);
    expect(level).toBe(0.9);
  });
  it("mirrors with the sign, and is symmetric about no correlation", () => {
    const { lower, upper } = artanhInterval(correlation, 0.04, 0.95) as Interval;
    expect(artanhInterval({ ...correlation, coefficient: -0.6 }, 0.04, 0.95)).toEqual({
      lower: -upper,
      upper: -lower,
      level: 0.95,
    });
    const none = artanhInterval({ coefficient: 0, unexplained: 1, n: 28 }, 0.04, 0.95) as Interval;
    expect(none.lower).toBe(-none.upper);
  });
  it("is wider for more confidence and for more variance", () => {
    const width = (variance: number, level: number) => {
      const { lower, upper } = artanhInterval(correlation, variance, level) as Interval;
      return upper - lower;
    };
    expect(width(0.04, 0.99)).toBeGreaterThan(width(0.04, 0.95));
    expect(width(0.05, 0.95)).toBeGreaterThan(width(0.04, 0.95));
  });
  it("works where r itself rounds to 1, and 1 - r² does not round to 0", () => {
    const { lower } = artanhInterval({ coefficient: 1, unexplained: 1e-18, n: 28 }, 9, 0.95) as Interval;
    expect(lower).toBeGreaterThan(0.99999);
    expect(lower).toBeLessThan(1);
  });
  it("is missing of a perfect correlation", () => {
    expect(artanhInterval({ coefficient: 1, unexplained: 0, n: 9 }, 0.04, 0.95)).toEqual({
      missing: "perfect correlation",
    });
  });
  it("refuses a variance that is not above 0, and a level that is not between 0 and 1", () => {
    expect(() => artanhInterval(correlation, 0, 0.95)).toThrow("artanhInterval requires a variance above 0, and got 0");
    expect(() => artanhInterval(correlation, 0.04, 95)).toThrow(
      "artanhInterval requires a level between 0 and 1, and got 95",
    );
  });
});
