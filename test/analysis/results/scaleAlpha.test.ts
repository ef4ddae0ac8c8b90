import { expect, it } from "vitest";
import { scaleAlpha } from "../../../src/analysis/results/scaleAlpha.js";
import { crossProducts } from "../../../src/statistics/crossProducts.js";

const of = (...columns: readonly (readonly number[])[]) => {
  const scores = columns.map((column) => Uint8Array.from(column));
  const codes = columns.map((_, i) => `A${i + 1}`);
  return scaleAlpha({ codes, columns: scores, complete: columns[0]!.length, products: crossProducts(scores) });
};

it("is Cronbach's of the items", () => {
  // variances 1, 1 and 1/3, of the totals 19/3: 3/2 · (1 - (7/3) / (19/3)) = 18/19
  expect(of([1, 2], [1, 2])).toBe(1);
  expect(of([1, 2, 3], [1, 2, 3], [2, 2, 3])).toBeCloseTo(18 / 19, 14);
});

it("is missing of one respondent for want of respondents, of one item for want of items", () => {
  expect(of([3], [4])).toEqual({ missing: "too few respondents" });
  expect(of([3])).toEqual({ missing: "too few items" });
  expect(of([1, 2, 3])).toEqual({ missing: "too few items" });
});
