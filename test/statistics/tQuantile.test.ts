import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { tQuantile } from "../../src/statistics/tQuantile.js";

describe("tQuantile", () => {
  it("agrees with mpmath for upper tails of 1e-190 to 0.999999 and df 1 to a million", () => {
    for (const [p, df, expected] of reference.values.tQuantile as [number, number, number][]) {
      expect(relativeError(tQuantile(p, df), expected), `p ${p}, df ${df}`).toBeLessThan(DISTRIBUTION);
    }
  });
  it("is 0 at one half, and mirrors about it", () => {
    expect(tQuantile(0.5, 9)).toBe(0);
    expect(tQuantile(0.75, 9)).toBe(-tQuantile(0.25, 9));
  });
  it("keeps its digits near the median", () => {
    expect(relativeError(tQuantile(0.5 - 2 ** -40, 1), Math.PI * 2 ** -40)).toBeLessThan(DISTRIBUTION);
  });
  it("refuses probabilities of 0 and 1, and df that are not above 0", () => {
    expect(() => tQuantile(0, 5)).toThrow("requires a probability between 0 and 1, and got 0");
    expect(() => tQuantile(1, 5)).toThrow(RangeError);
    expect(() => tQuantile(0.05, 0)).toThrow(RangeError);
  });
});
