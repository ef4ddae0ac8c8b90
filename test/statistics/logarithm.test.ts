import { describe, expect, it } from "vitest";
import reference from "../../site/reference/elementary-mpmath.json";
import { relativeError } from "../../site/reference/relativeError.js";
import { logarithm, logarithmOfOnePlus } from "../../src/statistics/logarithm.js";

describe("logarithm", () => {
  it.each(reference.values.logarithm as [number, number][])("of %d agrees with mpmath to 2.3e-16", (x, expected) => {
    expect(relativeError(logarithm(x), expected)).toBeLessThan(2.3e-16);
  });
  it("of 1 is 0, and of 2 to a power as many times ln 2", () => {
    expect(logarithm(1)).toBe(0);
    expect(logarithm(1024)).toBe(10 * Math.LN2);
  });
  it("refuses numbers that are not above 0", () => {
    for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => logarithm(x)).toThrow(RangeError);
  });
});

describe("logarithmOfOnePlus", () => {
  it.each(reference.values.logarithmOfOnePlus as [number, number][])(
    "of %d agrees with mpmath to 2.3e-16",
    (x, expected) => {
      expect(relativeError(logarithmOfOnePlus(x), expected)).toBeLessThan(2.3e-16);
    },
  );
  it("refuses numbers that are not above -1", () => {
    for (const x of [-1, -2, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => logarithmOfOnePlus(x)).toThrow(RangeError);
  });
});
