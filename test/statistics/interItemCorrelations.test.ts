import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import reference from "../../site/reference/reliability-r.json";
import { answers } from "../../site/reference/studyAnswers.js";
import { crossProducts } from "../../src/statistics/crossProducts.js";
import { interItemCorrelations, meanInterItemCorrelation } from "../../src/statistics/interItemCorrelations.js";
import { reversed } from "./syntheticAnswers.js";

const [x1, x2] = [answers["X1"]!, answers["X2"]!];
const correlationsOf = (columns: readonly Uint8Array[]) => interItemCorrelations(crossProducts(columns));

describe.each(Object.entries(reference.values.scales))(
  "of the study's answers, %s",
  (_, { items, correlations, meanCorrelation }) => {
    const found = correlationsOf(items.map((item) => answers[item]!));

    it("interItemCorrelations are R's", () => {
      correlations.forEach((row, i) => {
        row.forEach(
          (correlation, j) => void expect(relativeError(found[i]![j], correlation)).toBeLessThan(CLOSED_FORM),
        );
      });
    });
    it("meanInterItemCorrelation is psych's", () => {
      expect(relativeError(meanInterItemCorrelation(found), meanCorrelation)).toBeLessThan(CLOSED_FORM);
    });
  },
);

describe("interItemCorrelations", () => {
  it("are exactly 1 and -1 where items agree and where they are opposites", () => {
    expect(correlationsOf([x1, x1, reversed(x1)])[0]).toEqual([1, 1, -1]);
  });
  it("are missing for an item that does not vary, with itself too", () => {
    const missing = { missing: "constant" };
    expect(correlationsOf([x1, x1.map(() => 2)])).toEqual([
      [1, missing],
      [missing, missing],
    ]);
  });
});

describe("meanInterItemCorrelation", () => {
  it("says why there is none", () => {
    expect(meanInterItemCorrelation(correlationsOf([x1]))).toEqual({ missing: "too few items" });
    expect(meanInterItemCorrelation(correlationsOf([x1, x2, x1.map(() => 2)]))).toEqual({ missing: "constant" });
  });
});
