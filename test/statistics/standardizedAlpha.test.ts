import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import reference from "../../site/reference/reliability-r.json";
import { standardizedAlpha } from "../../src/statistics/standardizedAlpha.js";

describe("standardizedAlpha", () => {
  it.each(Object.entries(reference.values.scales))(
    "of the study's answers, %s, is psych's",
    (_, { items, ...expected }) => {
      const found = standardizedAlpha(expected.meanCorrelation, items.length);
      expect(relativeError(found, expected.standardizedAlpha)).toBeLessThan(CLOSED_FORM);
    },
  );
  it("is missing where the standardized items cancel out", () => {
    expect(standardizedAlpha(-1, 2)).toEqual({ missing: "constant" });
    expect(standardizedAlpha(-1 / 6, 7)).toEqual({ missing: "constant" });
  });
  it("requires two items", () => {
    expect(() => standardizedAlpha(0.5, 1)).toThrow("standardizedAlpha requires at least two items, and got 1");
  });
});
