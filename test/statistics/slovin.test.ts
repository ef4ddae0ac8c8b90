import { describe, expect, it } from "vitest";
import { slovin } from "../../src/statistics/slovin.js";

describe("slovin", () => {
  it("meets the study's known value", () => {
    expect(slovin(16806, 0.1)).toBe(99.40849402578966);
  });
  it("is exact where the result is whole, so that rounding up adds nobody", () => {
    expect(slovin(2500, 0.14)).toBe(50);
    expect(slovin(10000, 0.07)).toBe(200);
    expect(slovin(100, 0.1)).toBe(50);
  });
  it("approaches the population as the margin goes to 0", () => {
    expect(slovin(16806, 1e-9)).toBeCloseTo(16806, 6);
  });
  it("refuses an empty population and a margin that is not between 0 and 1", () => {
    expect(() => slovin(0, 0.1)).toThrow("slovin requires a population of at least 1, and got 0");
    expect(() => slovin(100, 10)).toThrow("slovin requires a margin of error between 0 and 1, and got 10");
    expect(() => slovin(100, Number.NaN)).toThrow(RangeError);
  });
});
