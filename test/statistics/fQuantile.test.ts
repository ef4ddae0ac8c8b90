import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { fQuantile } from "../../src/statistics/fQuantile.js";

describe("fQuantile", () => {
  it("agrees with mpmath for upper tails of 1e-190 to 0.999 and df 1 to 12 million", () => {
    for (const [p, df1, df2, expected] of reference.values.fQuantile as [number, number, number, number][]) {
      expect(relativeError(fQuantile(p, df1, df2), expected), `p ${p}, df ${df1}, ${df2}`).toBeLessThan(DISTRIBUTION);
    }
  });
  it("of the lower tail is the reciprocal of the upper tail with the degrees of freedom exchanged", () => {
    expect(relativeError(fQuantile(0.975, 4, 20), 1 / fQuantile(0.025, 20, 4))).toBeLessThan(DISTRIBUTION);
  });
  it("refuses probabilities of 0 and 1, and df that are not above 0", () => {
    expect(() => fQuantile(0, 3, 4)).toThrow("fQuantile requires a probability between 0 and 1, and got 0");
    expect(() => fQuantile(1, 3, 4)).toThrow(RangeError);
    expect(() => fQuantile(0.05, 0, 4)).toThrow(RangeError);
  });
});
