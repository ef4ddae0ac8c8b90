import { describe, expect, it } from "vitest";
import { exactOf } from "../../site/reference/comparisons/exact.js";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { leastExactP } from "../../src/statistics/leastExactP.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

const COEFFICIENTS = ["spearman", "pearson", "kendall"] as const;

function leastOf(
  coefficient: (typeof COEFFICIENTS)[number],
  x: readonly number[],
  y: readonly number[],
  isPerfect = false,
): number {
  const joint = jointOf(x, y);
  return leastExactP(coefficient, joint, { rows: upTo(joint.rows), columns: upTo(joint.columns) }, isPerfect);
}

/** All orders of some values, equal ones told apart. */
function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, i) => orders(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

describe.each(COEFFICIENTS)("leastExactP, %s", (coefficient) => {
  it("of four respondents without ties is 2 of 24, of three 2 of 6", () => {
    expect(leastOf(coefficient, [1, 2, 3, 4], [3, 1, 4, 2])).toBe(2 / 24);
    expect(leastOf(coefficient, [1, 2, 3], [3, 1, 2])).toBe(2 / 6);
  });

  it("is the least of the exact p of all orders, ties and uneven scores and all", () => {
    const random = seededRandom(7);
    for (let trial = 0; trial < 20; trial++) {
      const side = () => Array.from({ length: 5 }, () => Math.floor(6 * random()));
      const [x, y] = [side(), side()];
      const all = orders(y).flatMap((order) => exactOf(coefficient, x, order) ?? []);
      if (all.length > 0) expect(leastOf(coefficient, x, y), `${x} and ${y}`).toBeCloseTo(Math.min(...all), 12);
    }
  });

  it("of a perfect correlation of many is its own p", () => {
    const x = [...new Array<number>(19).fill(1), 2];
    expect(leastOf(coefficient, x, x, true)).toBeCloseTo(1 / 20, 12);
    expect(exactOf(coefficient, x, x)).toBeCloseTo(1 / 20, 12);
  });
});
