import { describe, expect, it } from "vitest";
import { decimalFraction } from "../../src/statistics/decimalFraction.js";

describe("decimalFraction", () => {
  it.each([
    [0.07, 7, 100],
    [0.1, 1, 10],
    [0.125, 125, 1000],
    [3, 3, 1],
    [1e-7, 1, 1e7],
    [1.5e-9, 15, 1e10],
  ])("reads %d as %d/%d", (x, numerator, denominator) => {
    expect(decimalFraction(x)).toEqual({ numerator, denominator });
  });
});
