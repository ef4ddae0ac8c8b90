import { describe, expect, it } from "vitest";
import { scaleMoments } from "../../../src/analysis/results/scaleMoments.js";
import { totalsOf } from "../../../src/study/totals.js";
import { scaleOf } from "../../studyOf.js";

const of = (rows: readonly (readonly number[])[], scale = scaleOf(5)) => {
  const codes = rows[0]!.map((_, i) => `A${i}`);
  const columns = Object.fromEntries(codes.map((code, i) => [code, Uint8Array.from(rows, (row) => row[i]!)]));
  const totals = totalsOf({ n: rows.length, excluded: 0, columns, filled: {} }, codes, scale.options.length);
  return scaleMoments(totals, codes.length, scale);
};

describe("the moments of a scale", () => {
  it("are R's of the totals, and their mean by item", () => {
    // R: t <- c(3, 9, 6); mean(t) 6, sd(t) 3, mean(t) / 2 3
    expect(
      of([
        [1, 2],
        [4, 5],
        [3, 3],
      ]),
    ).toEqual({ mean: 3, total: { mean: 6, standardDeviation: 3 } });
  });
  it("are on the scale's own values, wherever it begins", () => {
    const { options } = scaleOf(3);
    const scale = { ...scaleOf(3), options: options.map((option) => ({ ...option, value: option.value - 1 })) };
    expect(
      of(
        [
          [1, 1],
          [3, 3],
        ],
        scale,
      ),
    ).toEqual({ mean: 1, total: { mean: 2, standardDeviation: Math.sqrt(8) } });
  });
  it("take a total from the items answered where one is blank", () => {
    // totals 3, and 2 · 4 = 8 of who answered one of two items; R: sd(c(3, 8)) 3.53553390593274
    const { mean, total } = of([
      [1, 2],
      [4, 0],
    ]);
    expect([mean, total.mean]).toEqual([2.75, 5.5]);
    expect(total.standardDeviation).toBeCloseTo(3.53553390593274, 13);
  });
  it("have no spread of one respondent, and no value of nobody or of no item", () => {
    expect(of([[2, 3]])).toEqual({
      mean: 2.5,
      total: { mean: 5, standardDeviation: { missing: "too few respondents" } },
    });
    const nobody = { missing: "too few respondents" };
    expect(of([[0, 0]])).toEqual({ mean: nobody, total: { mean: nobody, standardDeviation: nobody } });
    const empty = { missing: "too few items" };
    expect(of([[], []])).toEqual({ mean: empty, total: { mean: empty, standardDeviation: empty } });
  });
});
