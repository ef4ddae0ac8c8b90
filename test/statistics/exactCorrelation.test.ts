import { describe, expect, it } from "vitest";
import type { Correlation } from "../../src/statistics/correlation.js";
import { exactCorrelation } from "../../src/statistics/exactCorrelation.js";

describe("exactCorrelation", () => {
  it("is exactly 1 or -1 where the relation is perfect, and leaves nothing unexplained", () => {
    expect(exactCorrelation(35n, 7n, 175n, 9)).toEqual({ coefficient: 1, unexplained: 0, n: 9 });
    expect(exactCorrelation(-35n, 7n, 175n, 9)).toEqual({ coefficient: -1, unexplained: 0, n: 9 });
  });
  it("is exactly 1 where the root of the rounded square is not the rounded number", () => {
    const side = 3n ** 40n;
    for (let sxy = side; sxy < side + 10_000n; sxy += 7n) {
      expect(exactCorrelation(sxy, sxy, sxy, 9)).toEqual({ coefficient: 1, unexplained: 0, n: 9 });
    }
  });
  it("keeps 1 - r² where r itself rounds to 1", () => {
    const side = 10n ** 20n;
    const { coefficient, unexplained } = exactCorrelation(side - 1n, side, side, 9) as Correlation;
    expect(coefficient).toBe(1);
    expect(unexplained).toBeCloseTo(2e-20, 33);
  });
  it("never passes 1", () => {
    for (let side = 3n; side < 3000n; side++) {
      expect(
        (exactCorrelation(side ** 5n - 1n, side ** 5n, side ** 5n, 9) as Correlation).coefficient,
      ).toBeLessThanOrEqual(1);
    }
  });
  it("is missing where a side takes one value only", () => {
    expect(exactCorrelation(0n, 0n, 5n, 9)).toEqual({ missing: "constant" });
    expect(exactCorrelation(0n, 5n, 0n, 9)).toEqual({ missing: "constant" });
  });
});
