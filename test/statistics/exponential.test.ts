import { describe, expect, it } from "vitest";
import reference from "../../site/reference/elementary-mpmath.json";
import { relativeError } from "../../site/reference/relativeError.js";
import { exponential, exponentialMinusOne } from "../../src/statistics/exponential.js";

describe("exponential", () => {
  it.each(reference.values.exponential as [number, number][])("of %d agrees with mpmath to 2.3e-16", (x, expected) => {
    expect(relativeError(exponential(x), expected)).toBeLessThan(2.3e-16);
  });
  it("is exact at 0 and ends in 0 and infinity", () => {
    expect([0, -0, -750, -1e300, 710.5, 1e300].map(exponential)).toEqual([
      1,
      1,
      0,
      0,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
  it("reaches the largest and the smallest numbers", () => {
    expect(relativeError(exponential(709.7), 1.6549840276802644e308)).toBeLessThan(2.3e-16);
    expect(exponential(-745)).toBe(Number.MIN_VALUE);
  });
});

describe("exponentialMinusOne", () => {
  it.each(reference.values.exponentialMinusOne as [number, number][])(
    "of %d agrees with mpmath to 6e-16",
    (x, expected) => {
      expect(relativeError(exponentialMinusOne(x), expected)).toBeLessThan(6e-16);
    },
  );
});
