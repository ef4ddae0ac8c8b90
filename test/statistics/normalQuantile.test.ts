import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { normalQuantile } from "../../src/statistics/normalQuantile.js";

describe("normalQuantile", () => {
  it.each(reference.values.normalQuantile as [number, number][])(
    "of upper tail %d agrees with mpmath",
    (p, expected) => {
      expect(relativeError(normalQuantile(p), expected)).toBeLessThan(DISTRIBUTION);
    },
  );
  it("is 0 at one half, and mirrors about it", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.75)).toBe(-normalQuantile(0.25));
  });
  it("refuses probabilities of 0 and 1", () => {
    expect(() => normalQuantile(0)).toThrow("requires a probability between 0 and 1, and got 0");
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});
