import { describe, expect, it } from "vitest";
import { roundHalfUp } from "../../src/statistics/roundHalfUp.js";

describe("roundHalfUp", () => {
  it("rounds the ties that toFixed and Math.round lose", () => {
    expect(roundHalfUp(201 / 200, 2)).toBe(1.01);
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(10.075, 2)).toBe(10.08);
  });
  it("rounds halves away from zero", () => {
    expect(roundHalfUp(-1.005, 2)).toBe(-1.01);
    expect(roundHalfUp(-2.5, 0)).toBe(-3);
  });
  it("never gives a negative zero", () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
  });
  it("leaves a number of fewer decimals as it is", () => {
    for (const x of [0, 4.2, 1e21, -3.25, 1e-5]) expect(roundHalfUp(x, 5)).toBe(x);
  });
  it("gives the same when done again", () => {
    for (let s = 200; s <= 1000; s++) expect(roundHalfUp(roundHalfUp(s / 200, 2), 2)).toBe(roundHalfUp(s / 200, 2));
  });
});
