import { expect, it } from "vitest";
import { probability, SMALLEST } from "../../src/statistics/probability.js";

const unasked = () => {
  throw new Error("asked for a logarithm that nothing needs");
};

it("a probability that a double holds stands alone, down to the smallest", () => {
  expect(probability(0.05, unasked)).toEqual({ p: 0.05 });
  expect(probability(SMALLEST, unasked)).toEqual({ p: SMALLEST });
});

it.each([0, 5e-324, SMALLEST / 2])("%d is held at the smallest number, and its logarithm stands beside it", (p) => {
  expect(probability(p, () => -400 * Math.LN10)).toEqual({ p: 2.2250738585072014e-308, log10P: -400 });
});
