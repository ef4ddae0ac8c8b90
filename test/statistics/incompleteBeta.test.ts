import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { incompleteBeta, logarithmOfIncompleteBeta } from "../../src/statistics/incompleteBeta.js";

describe("incompleteBeta", () => {
  it("agrees with mpmath, down to 1e-300", () => {
    for (const [a, b, x, expected] of reference.values.incompleteBeta as [number, number, number, number][]) {
      expect(relativeError(incompleteBeta(a, b, x, 1 - x), expected), `I_${x}(${a}, ${b})`).toBeLessThan(DISTRIBUTION);
    }
  });
  it("is what its logarithm says, on either side of the mean", () => {
    for (const [a, b, x] of [[3, 0.5, 0.2], [3, 0.5, 0.95], [500, 0.5, 0.3], [0.5, 40, 0.4]] as const) // biome-ignore format: a table
      expect(logarithmOfIncompleteBeta(a, b, x, 1 - x)).toBeCloseTo(Math.log(incompleteBeta(a, b, x, 1 - x)), 11);
    expect(logarithmOfIncompleteBeta(2, 3, 1, 0)).toBe(0);
    expect(() => logarithmOfIncompleteBeta(2, 3, 0, 1)).toThrow("logarithmOfIncompleteBeta requires x above 0");
  });
  it("and its complement add up to 1", () => {
    for (const x of [0.01, 0.3, 0.5, 0.9])
      expect(incompleteBeta(3, 0.5, x, 1 - x) + incompleteBeta(0.5, 3, 1 - x, x)).toBeCloseTo(1, 14);
  });
  it("is a power of x where b is 1", () => {
    expect(relativeError(incompleteBeta(5, 1, 1e-20, 1), 1e-100)).toBeLessThan(DISTRIBUTION);
  });
  it("keeps its digits where x is within rounding of 1, since the complement is given apart", () => {
    expect(relativeError(incompleteBeta(1, 5, 1e-20, 1), 5e-20)).toBeLessThan(DISTRIBUTION);
    expect(relativeError(incompleteBeta(5, 1, 1e-20, 1 - 1e-20), 1e-100)).toBeLessThan(DISTRIBUTION);
  });
  it("is 0 at 0 and 1 at 1", () => {
    expect([incompleteBeta(2, 3, 0, 1), incompleteBeta(2, 3, 1, 0)]).toEqual([0, 1]);
  });
  it("refuses parameters out of range, and a y that is not 1 - x", () => {
    expect(() => incompleteBeta(0, 1, 0.5, 0.5)).toThrow("incompleteBeta requires a and b above 0, and got 0 and 1");
    expect(() => incompleteBeta(1, 1, 0.5, 0.6)).toThrow(
      "incompleteBeta requires x and y = 1 - x, and got 0.5 and 0.6",
    );
    expect(() => incompleteBeta(1, 1, -0.5, 1.5)).toThrow(RangeError);
    expect(() => incompleteBeta(1, 1, Number.NaN, 0.5)).toThrow(RangeError);
  });
});
