import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { fTail } from "../../src/statistics/fTail.js";
import { tTwoSided } from "../../src/statistics/tTwoSided.js";

describe("fTail", () => {
  it("agrees with mpmath for df 1 to 12 million, down to 1e-300", () => {
    for (const [f, df1, df2, tail] of reference.values.f as [number, number, number, number][]) {
      expect(relativeError(fTail(f, df1, df2), tail), `P(F > ${f}), df ${df1}, ${df2}`).toBeLessThan(DISTRIBUTION);
    }
  });
  it("of t² with one df in the numerator is the two-sided tail of t", () => {
    expect(relativeError(fTail(36, 1, 14), tTwoSided(6, 14))).toBeLessThan(DISTRIBUTION);
  });
  it("is 1 at 0 and 0 at infinity", () => {
    expect([fTail(0, 3, 4), fTail(Number.POSITIVE_INFINITY, 3, 4)]).toEqual([1, 0]);
  });
  it("refuses a negative f, NaN, and df that are not above 0", () => {
    expect(() => fTail(-1, 3, 4)).toThrow("fTail requires f of 0 or more, and got -1");
    expect(() => fTail(Number.NaN, 3, 4)).toThrow(RangeError);
    expect(() => fTail(1, 0, 4)).toThrow(RangeError);
    expect(() => fTail(1, 4, 0)).toThrow(RangeError);
  });
});
