import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import study from "../../site/reference/study-r.json";
import { itemsOf } from "../../site/reference/studyAnswers.js";
import { crossProducts } from "../../src/statistics/crossProducts.js";

describe("crossProducts", () => {
  it.each(["X", "Y"] as const)("is n(n - 1) times R's covariance matrix of %s", (scale) => {
    const matrix = crossProducts(itemsOf(scale));
    for (const [i, row] of study.values.covariances[scale].entries()) {
      for (const [j, covariance] of row.entries())
        expect(relativeError(matrix[i]![j]! / (99 * 98), covariance)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("is whole", () => {
    expect(crossProducts(itemsOf("X")).flat().every(Number.isSafeInteger)).toBe(true);
  });
  it("is exactly 0 for a constant column, however long", () => {
    const column = Uint8Array.from({ length: 100_000 }, (_, i) => 1 + (i % 5));
    expect(crossProducts([new Uint8Array(100_000).fill(255), column])[0]).toEqual([0, 0]);
  });
  it("stays exact where n·Σxy passes 2^53", () => {
    const column = new Uint8Array(1_000_004).fill(254).fill(255, 500_001);
    expect(crossProducts([column])).toEqual([[500_001 * 500_003]]);
  });
  it("takes no columns, and empty ones", () => {
    expect(crossProducts([])).toEqual([]);
    expect(crossProducts([new Uint8Array(0)])).toEqual([[0]]);
  });
  it("refuses columns of different length", () => {
    expect(() => crossProducts([new Uint8Array(2), new Uint8Array(3)])).toThrow(
      "crossProducts requires columns of one length",
    );
  });
});
