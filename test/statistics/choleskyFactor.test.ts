import { describe, expect, it } from "vitest";
import { choleskyFactor, choleskySolution } from "../../src/statistics/choleskyFactor.js";

const matrix = [
  [4, 2, -1],
  [2, 5, 0.5],
  [-1, 0.5, 3],
];

describe("choleskyFactor", () => {
  it("times itself turned over gives the matrix back", () => {
    const factor = choleskyFactor(matrix)!;
    const at = (i: number, j: number) => factor[i]!.reduce((sum, value, k) => sum + value * (factor[j]![k] ?? 0), 0);
    matrix.forEach((row, i) => {
      row.forEach((value, j) => void expect(at(i, j)).toBeCloseTo(value, 14));
    });
  });
  it("is undefined of a matrix that is not positive definite", () => {
    expect(
      choleskyFactor([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
    expect(
      choleskyFactor([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
    expect(choleskyFactor([[0]])).toBeUndefined();
    expect(choleskyFactor([[Number.NaN]])).toBeUndefined();
  });
});

it("choleskySolution solves the equations that the matrix makes", () => {
  const x = [1, -2, 3];
  const b = matrix.map((row) => row.reduce((sum, value, i) => sum + value * x[i]!, 0));
  choleskySolution(choleskyFactor(matrix)!, b).forEach((value, i) => void expect(value).toBeCloseTo(x[i]!, 13));
});
