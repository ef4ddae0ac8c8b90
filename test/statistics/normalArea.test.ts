import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { normalArea } from "../../src/statistics/normalArea.js";

describe("normalArea", () => {
  it.each(reference.values.normalArea as [number, number][])("up to %d agrees with mpmath", (z, expected) => {
    expect(relativeError(normalArea(z), expected)).toBeLessThan(DISTRIBUTION);
  });
  it("is 0 at 0 and one half at infinity", () => {
    expect([normalArea(0), normalArea(9.1), normalArea(Number.POSITIVE_INFINITY)]).toEqual([0, 0.5, 0.5]);
  });
  it("refuses a negative z", () => {
    expect(() => normalArea(-1)).toThrow("normalArea requires z of 0 or more, and got -1");
  });
});
