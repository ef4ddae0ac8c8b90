import { describe, expect, it } from "vitest";
import { isMissing } from "../../src/statistics/outcome.js";

describe("isMissing", () => {
  it("is true of a reason alone", () => {
    expect(isMissing({ missing: "constant" })).toBe(true);
  });
  it("is false of values, 0 and structured ones among them", () => {
    for (const value of [0, Number.NaN, "missing", null, undefined, { lower: 0, upper: 1, level: 0.95 }])
      expect(isMissing(value)).toBe(false);
  });
});
