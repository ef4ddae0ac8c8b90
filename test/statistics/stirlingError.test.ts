import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { relativeError } from "../../site/reference/relativeError.js";
import { stirlingError } from "../../src/statistics/stirlingError.js";

describe("stirlingError", () => {
  it.each(reference.values.stirlingError as [number, number][])(
    "of %d agrees with mpmath to 1e-13 absolute or relative",
    (z, expected) => {
      expect(relativeError(stirlingError(z), expected) * Math.min(1, expected)).toBeLessThan(1e-14);
    },
  );
  it("refuses numbers that are not above 0", () => {
    for (const z of [0, -1.5, Number.NaN]) expect(() => stirlingError(z)).toThrow(RangeError);
  });
});
