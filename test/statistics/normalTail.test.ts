import { describe, expect, it } from "vitest";
import { normalTail } from "../../src/statistics/normalTail.js";
import reference from "../reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "./relativeError.js";

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
  it("refuses NaN", () => {
    expect(() => normalTail(Number.NaN)).toThrow("normalTail requires a number, and got NaN");
  });
});
