import { describe, expect, it } from "vitest";
import type { AuditedResults } from "../../src/audit/auditedResults.js";
import { derivation, meansOf } from "../../src/audit/derivation.js";
import { results } from "./fourRespondents.js";

const formula = (path: string, otherFormula = false, of: AuditedResults = results) =>
  derivation(path.split("."), { results: of, otherFormula })?.key;

describe("the formula of a mean", () => {
  it("is that of an item's counts, and of the means of a scale's items", () => {
    expect(formula("items.A1.mean")).toBe('meanOfCounts("A1", items/A1/counts)');
    expect(formula("scales.A.mean")).toBe("average(items/A1/mean, items/A2/mean)");
  });
  it("is, the other way, of the means of a variable's dimensions, where it has several", () => {
    const [variable, dimension, ...others] = results.scales;
    const two = { ...results, scales: [variable!, dimension!, { ...dimension!, code: "AE" }, ...others] };
    expect(formula("scales.A.mean", true, two)).toBe("average(scales/AD/mean, scales/AE/mean)");
    expect(formula("scales.A.mean", false, two)).toBe("average(items/A1/mean, items/A2/mean)");
    expect(formula("scales.A.mean", true)).toBe("average(items/A1/mean, items/A2/mean)");
  });
  it("is none of what is no mean of an item or a scale", () => {
    for (const path of ["items.A1.median", "items.A1.mean.x", "hypotheses.H1.mean"])
      expect(formula(path)).toBeUndefined();
  });
  it("names a scale that there is not", () => {
    expect(() => meansOf("Z", results)).toThrow("name: scales.Z");
  });
});
