import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import farTails from "../../site/reference/farTails-r.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { logarithmOfNormalTail, normalTail } from "../../src/statistics/normalTail.js";

describe("normalTail", () => {
  it.each(reference.values.normal as [number, number][])("beyond %d agrees with mpmath", (z, expected) => {
    expect(relativeError(normalTail(z), expected)).toBeLessThan(DISTRIBUTION);
  });
  it("falls without a step where the series gives way to the fraction", () => {
    const [before, at, after] = [3 - 1e-9, 3, 3 + 1e-9].map(normalTail) as [number, number, number];
    expect((before - at) / (at - after)).toBeCloseTo(1, 3);
  });
  it("is 0 at infinity and 1 at minus infinity", () => {
    expect([normalTail(Number.POSITIVE_INFINITY), normalTail(Number.NEGATIVE_INFINITY)]).toEqual([0, 1]);
  });
  it.each(farTails.values.normal)(
    "has a logarithm beyond $z, where it is too small for a double, as R has it",
    ({ z, log10P }) => {
      expect(relativeError((Math.LN2 + logarithmOfNormalTail(z)) / Math.LN10, log10P)).toBeLessThan(1e-13);
    },
  );
  it("is what its logarithm says, on either side of where it is computed otherwise", () => {
    for (const z of [-2, 0.5, 2.9, 3.1, 30]) expect(logarithmOfNormalTail(z)).toBeCloseTo(Math.log(normalTail(z)), 11);
  });
  it("refuses NaN", () => {
    expect(() => normalTail(Number.NaN)).toThrow("normalTail requires a number, and got NaN");
  });
});
