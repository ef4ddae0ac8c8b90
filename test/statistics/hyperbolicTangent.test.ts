import { describe, expect, it } from "vitest";
import reference from "../../site/reference/elementary-mpmath.json";
import { relativeError } from "../../site/reference/relativeError.js";
import { hyperbolicTangent } from "../../src/statistics/hyperbolicTangent.js";

describe("hyperbolicTangent", () => {
  it.each(reference.values.hyperbolicTangent as [number, number][])(
    "of %d agrees with mpmath to 6e-16",
    (x, expected) => {
      expect(relativeError(hyperbolicTangent(x), expected)).toBeLessThan(6e-16);
    },
  );
  it("is odd, and 1 far from 0", () => {
    expect([-400, -30, 30, 400].map(hyperbolicTangent)).toEqual([-1, -1, 1, 1]);
    expect(hyperbolicTangent(-0.3)).toBe(-hyperbolicTangent(0.3));
  });
});
