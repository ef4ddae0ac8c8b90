import { describe, expect, it } from "vitest";
import { logGamma } from "../../src/statistics/logGamma.js";
import reference from "../reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "./relativeError.js";

describe("logGamma", () => {
  it.each(reference.values.logGamma as [number, number][])("of %d agrees with mpmath", (z, expected) => {
    expect(relativeError(logGamma(z), expected)).toBeLessThan(DISTRIBUTION);
  });
  it("is 0 at 1 and 2, to the last digits", () => {
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-14);
  });
  it("refuses numbers that are not above 0", () => {
    for (const z of [0, -1.5, Number.NaN]) expect(() => logGamma(z)).toThrow(`logGamma requires a number above 0, and got ${z}`);
  });
});
