import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { slovin } from "../../src/statistics/slovin.js";
import { slovinMargin } from "../../src/statistics/slovinMargin.js";

describe("slovinMargin", () => {
  it("is the inverse of slovin", () => {
    for (const population of [10, 999, 16806, 1e7]) {
      for (const e of [0.01, 0.05, 0.1, 0.2]) {
        expect(relativeError(slovinMargin(population, slovin(population, e)), e)).toBeLessThan(CLOSED_FORM);
      }
    }
  });
  it("is a little above the margin asked for where the sample was rounded down", () => {
    expect(slovinMargin(16806, 99)).toBeCloseTo(Math.sqrt(1 / 99 - 1 / 16806), 15);
    expect(slovinMargin(16806, 99)).toBeGreaterThan(0.1);
  });
  it("is 0 for a census", () => {
    expect(slovinMargin(120, 120)).toBe(0);
  });
  it("refuses a sample of nobody, or larger than the population", () => {
    expect(() => slovinMargin(100, 0)).toThrow("slovinMargin requires a sample above 0 and up to 100, and got 0");
    expect(() => slovinMargin(100, 101)).toThrow(RangeError);
  });
});
