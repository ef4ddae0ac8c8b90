import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { tTail } from "../../src/statistics/tTail.js";

describe("tTail", () => {
  it("agrees with mpmath for df 1 to a million, down to 1e-300", () => {
    for (const [t, df, tail] of reference.values.t as [number, number, number, number][]) {
      expect(relativeError(tTail(t, df), tail), `P(T > ${t}), df ${df}`).toBeLessThan(DISTRIBUTION);
    }
  });
  it("agrees with mpmath below 0", () => {
    for (const [t, df, tail] of reference.values.tLower as [number, number, number][]) {
      expect(relativeError(tTail(t, df), tail)).toBeLessThan(DISTRIBUTION);
    }
  });
  it("is one half at 0, 0 at infinity and 1 at minus infinity", () => {
    expect([tTail(0, 5), tTail(Number.POSITIVE_INFINITY, 5), tTail(Number.NEGATIVE_INFINITY, 5)]).toEqual([0.5, 0, 1]);
  });
  it("refuses NaN and df that are not above 0", () => {
    expect(() => tTail(Number.NaN, 5)).toThrow(RangeError);
    expect(() => tTail(1, 0)).toThrow(RangeError);
    expect(() => tTail(1, -3)).toThrow(RangeError);
  });
});
