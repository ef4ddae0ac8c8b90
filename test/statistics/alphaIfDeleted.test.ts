import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { itemsOf } from "../../site/reference/studyAnswers.js";
import { alphaIfDeleted } from "../../src/statistics/alphaIfDeleted.js";
import { cronbachAlpha } from "../../src/statistics/cronbachAlpha.js";
import { crossProducts } from "../../src/statistics/crossProducts.js";

describe("alphaIfDeleted", () => {
  it.each(["X", "Y"] as const)("agrees with psych and PSPP on every item of %s", (scale) => {
    const alphas = alphaIfDeleted(crossProducts(itemsOf(scale)));
    expect(alphas).toHaveLength(study.values.scales[scale].alphaIfDeleted.length);
    for (const [i, alpha] of alphas.entries()) {
      expect(relativeError(alpha, study.values.scales[scale].alphaIfDeleted[i]!)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(alpha, pspp.values.scales[scale].alphaIfDeleted[i]!)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("is the alpha of the items without the one", () => {
    const columns = itemsOf("Y");
    expect(alphaIfDeleted(crossProducts(columns))[6]).toBe(cronbachAlpha(crossProducts(columns.toSpliced(6, 1))));
  });
  it("is missing where two items would leave one", () => {
    expect(
      alphaIfDeleted([
        [2, 1],
        [1, 2],
      ]),
    ).toEqual([{ missing: "too few items" }, { missing: "too few items" }]);
  });
  it("leaves the matrix as it was", () => {
    const matrix = [
      [6, 3, 0],
      [3, 6, 3],
      [0, 3, 6],
    ];
    alphaIfDeleted(matrix);
    expect(matrix).toEqual([
      [6, 3, 0],
      [3, 6, 3],
      [0, 3, 6],
    ]);
  });
});
