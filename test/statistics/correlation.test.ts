import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { type Correlation, correlationOfScores } from "../../src/statistics/correlation.js";

/** R: x <- c(1, 1, 1, 2, 2, 4, 4); y <- c(10, 20, 20, 20, 30, 20, 30) */
const joint = { rows: 3, columns: 3, counts: [1, 2, 0, 0, 1, 1, 0, 1, 1], n: 7 };
const of = (rows: readonly number[], columns: readonly number[]) =>
  correlationOfScores(joint, rows, columns) as Correlation;

describe("correlationOfScores", () => {
  it("is R's cor of the scores, not of their places", () => {
    const { coefficient, unexplained, n } = of([1, 2, 4], [10, 20, 30]);
    expect(relativeError(coefficient, 0.5129891760425771)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(unexplained, 14 / 19)).toBeLessThan(CLOSED_FORM);
    expect(n).toBe(7);
    expect(of([0, 1, 2], [10, 20, 30]).coefficient).not.toBe(coefficient);
  });
  it("changes its sign alone where a side is turned round, and nothing where it is shifted", () => {
    const { coefficient } = of([1, 2, 4], [10, 20, 30]);
    expect(of([-1, -2, -4], [10, 20, 30]).coefficient).toBe(-coefficient);
    expect(of([101, 102, 104], [-10, 0, 10]).coefficient).toBe(coefficient);
  });
  it("has no value of fewer than two pairs, or of a side of one value", () => {
    const table = (counts: readonly number[], n: number) => ({ rows: 2, columns: 2, counts, n });
    expect(correlationOfScores(table([0, 0, 0, 1], 1), [0, 1], [0, 1])).toEqual({ missing: "too few respondents" });
    expect(correlationOfScores(table([0, 0, 0, 0], 0), [0, 1], [0, 1])).toEqual({ missing: "too few respondents" });
    expect(correlationOfScores(table([2, 3, 0, 0], 5), [0, 1], [0, 1])).toEqual({ missing: "constant" });
  });
  it("refuses scores that are not whole", () => {
    expect(() => of([0.5, 1, 2], [0, 1, 2])).toThrow(RangeError);
  });
});
