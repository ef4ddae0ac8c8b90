import { describe, expect, it } from "vitest";
import { strengthIndex } from "../../src/statistics/strengthIndex.js";

const bands = [{ at: 0 }, { from: 0 }, { from: 0.2 }, { from: 0.4 }, { from: 0.7 }, { from: 0.9 }, { at: 1 }];

describe("strengthIndex", () => {
  it("finds the interval by its start, inclusive", () => {
    expect([0.1, 0.2, 0.343, 0.4, 0.7, 0.95].map((r) => strengthIndex(r, bands))).toEqual([1, 2, 2, 3, 4, 5]);
  });
  it("reads the sign away", () => {
    expect(strengthIndex(-0.343, bands)).toBe(2);
  });
  it("prefers a point to an interval", () => {
    expect([0, -0, 1, -1].map((r) => strengthIndex(r, bands))).toEqual([0, 0, 6, 6]);
  });
  it("takes a point for itself alone", () => {
    expect(strengthIndex(1 - 1e-15, bands)).toBe(5);
    expect(strengthIndex(1e-300, bands)).toBe(1);
  });
  it("refuses a correlation that no class holds, and NaN", () => {
    expect(() => strengthIndex(0.1, [{ at: 0 }, { from: 0.2 }])).toThrow(
      "strengthIndex requires a class that holds 0.1",
    );
    expect(() => strengthIndex(Number.NaN, bands)).toThrow(RangeError);
  });
});
