import { describe, expect, it } from "vitest";
import { DISTRIBUTION, relativeError } from "../../site/reference/relativeError.js";
import { tArea } from "../../src/statistics/tArea.js";
import { tTail } from "../../src/statistics/tTail.js";

describe("tArea", () => {
  it("is one half less the upper tail", () => {
    for (const t of [0.1, 1, 5])
      for (const df of [1, 7, 1000]) expect(tArea(t, df)).toBeCloseTo(0.5 - tTail(t, df), 14);
  });
  it("is t times the density at 0 near 0, where a difference would lose it", () => {
    expect(relativeError(tArea(1e-12, 1), 1e-12 / Math.PI)).toBeLessThan(DISTRIBUTION);
  });
  it("is 0 at 0 and one half at infinity", () => {
    expect([tArea(0, 3), tArea(Number.POSITIVE_INFINITY, 3)]).toEqual([0, 0.5]);
  });
  it("refuses a negative t", () => {
    expect(() => tArea(-1, 3)).toThrow("tArea requires t of 0 or more, and got -1");
  });
});
