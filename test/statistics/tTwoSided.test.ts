import { describe, expect, it } from "vitest";
import reference from "../../site/reference/distributions-mpmath.json";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { tTwoSided } from "../../src/statistics/tTwoSided.js";

describe("tTwoSided", () => {
  it("agrees with mpmath for df 1 to a million, down to 1e-300", () => {
    for (const [t, df, , both] of reference.values.t as [number, number, number, number][]) {
      expect(relativeError(tTwoSided(t, df), both), `P(|T| > ${t}), df ${df}`).toBeLessThan(DISTRIBUTION);
    }
  });
  it("does not depend on the sign", () => {
    expect(tTwoSided(-2.5, 12)).toBe(tTwoSided(2.5, 12));
  });
  it("is 1 at 0 and 0 at infinity", () => {
    expect([tTwoSided(0, 5), tTwoSided(Number.POSITIVE_INFINITY, 5), tTwoSided(1e200, 5)]).toEqual([1, 0, 0]);
  });
});
