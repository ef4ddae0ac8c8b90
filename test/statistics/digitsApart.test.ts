import { describe, expect, it } from "vitest";
import { digitsApart } from "../../src/statistics/digitsApart.js";

describe("digitsApart", () => {
  it("is the fewest where rounding passes no limit", () => {
    expect(digitsApart(0.34285, [0, 0.2, 0.4, 1], 3)).toBe(3);
    expect(digitsApart(0.34285, [], 3)).toBe(3);
  });
  it("adds as many as it takes to tell a number from a limit on either side", () => {
    expect([digitsApart(0.69996, [0.7], 3), digitsApart(0.70004, [0.7], 3)]).toEqual([5, 5]);
    expect([digitsApart(0.00004, [0], 3), digitsApart(-0.00004, [0], 3)]).toEqual([5, 5]);
    expect(digitsApart(-0.9998, [-1, 0, 1], 3)).toBe(4);
  });
  it("leaves a number on its limit", () => {
    expect([digitsApart(0.7, [0.7], 3), digitsApart(0, [0], 3), digitsApart(1, [-1, 0, 1], 2)]).toEqual([3, 3, 2]);
  });
  it("takes the noise of the last digits for none", () => {
    expect([digitsApart(0.9999999999999998, [1], 3), digitsApart(1e-30, [0], 3)]).toEqual([3, 3]);
    expect(digitsApart(1e-11, [0], 3)).toBe(11);
  });
});
