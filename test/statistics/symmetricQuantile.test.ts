import { describe, expect, it } from "vitest";
import { relativeError } from "../../site/reference/relativeError.js";
import { symmetricQuantile } from "../../src/statistics/symmetricQuantile.js";

// the logistic distribution, whose quantile is known: ln((1 - p) / p)
const tail = (x: number) => Math.exp(-x) / (1 + Math.exp(-x));
const area = (x: number) => Math.tanh(x / 2) / 2;
const logistic = (p: number) => symmetricQuantile(tail, area, p);

describe("symmetricQuantile", () => {
  it.each([1e-200, 0.01, 0.24, 0.26, 0.4])("undoes a tail of %d, and mirrors it", (p) => {
    expect(relativeError(logistic(p), Math.log((1 - p) / p))).toBeLessThan(1e-13);
    if (1 - (1 - p) === p) expect(logistic(1 - p)).toBe(-logistic(p));
  });
  it("keeps its digits near the median, and is 0 there", () => {
    expect(relativeError(logistic(0.5 - 2 ** -45), 2 ** -43)).toBeLessThan(1e-13);
    expect(logistic(0.5)).toBe(0);
  });
  it("refuses probabilities of 0 and 1", () => {
    for (const p of [0, 1, -1, Number.NaN]) expect(() => logistic(p)).toThrow(RangeError);
  });
});
