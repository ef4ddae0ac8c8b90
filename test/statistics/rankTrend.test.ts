import { describe, expect, it } from "vitest";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import reference from "../../site/reference/trend-r.json";
import { rankTrend } from "../../src/statistics/rankTrend.js";

function trendOf(x: readonly number[], y: readonly number[], at: readonly number[]) {
  const joint = jointOf(x, y);
  return rankTrend(joint, { rows: upTo(joint.rows), columns: upTo(joint.columns) }, at);
}

describe("rankTrend", () => {
  it.each(Object.entries(reference.values))("agrees with R's line through ranks: %s", (_, { x, y, at, trend }) => {
    (trendOf(x, y, at) as number[]).forEach(
      (score, i) => void expect(relativeError(score, trend[i]!)).toBeLessThan(CLOSED_FORM),
    );
  });
  it("goes through the points of a relation that only rises, straight or not", () => {
    expect(trendOf([1, 2, 3, 4], [1, 4, 9, 16], [1, 2, 3, 4])).toEqual([1, 4, 9, 16]);
    expect(trendOf([1, 2, 3, 4], [16, 9, 4, 1], [1, 2, 3, 4])).toEqual([16, 9, 4, 1]);
  });
  it("is level where there is no relation", () => {
    expect(trendOf([1, 1, 2, 2], [1, 3, 1, 3], [1, 2])).toEqual([2, 2]);
  });
  it("changes with the columns' scores as their order does, and stays within them", () => {
    const { x, y, at } = reference.values.falling;
    const squared = trendOf(x, y.map((value) => value * value), at) as number[]; // biome-ignore format: one call
    expect(squared).toEqual(squared.toSorted((a, b) => b - a));
    for (const score of squared) expect(score >= 1 && score <= 81).toBe(true);
  });
  it("is missing where a side takes one value only", () => {
    expect(trendOf([1, 2, 3], [2, 2, 2], [1])).toEqual({ missing: "constant" });
    expect(trendOf([2, 2, 2], [1, 2, 3], [2])).toEqual({ missing: "constant" });
  });
});
