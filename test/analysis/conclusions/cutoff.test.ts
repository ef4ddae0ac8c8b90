import { describe, expect, it } from "vitest";
import { cutoff } from "../../../src/analysis/conclusions/cutoff.js";
import { results } from "../../chapter/instrument/examples.js";

const { criteria } = results.study;

describe("cutoff", () => {
  it("is one critical r for rho and r, of n - 2 degrees of freedom", () => {
    const r = cutoff("pearson", 30, criteria);
    expect(r).toEqual({ coefficient: "pearson", n: 30, df: 28, critical: expect.closeTo(0.361006907733, 11) });
    expect(cutoff("spearman", 30, criteria)).toEqual({ ...r, coefficient: "spearman" });
  });

  it("is a critical tau by the normal distribution, which has no degrees of freedom", () => {
    // R 4.2.2: qnorm(1 - level / tails) * sqrt(2 * (2 * n + 5) / (9 * n * (n - 1)))
    expect(cutoff("kendall", 10, criteria)).toEqual({
      coefficient: "kendall",
      n: 10,
      critical: expect.closeTo(0.48695696698699, 12),
    });
    expect(cutoff("kendall", 10, { ...criteria, tails: 1 }).critical).toBeCloseTo(0.408667169211174, 12);
    expect(cutoff("kendall", 10, { ...criteria, significanceLevel: 0.01 }).critical).toBeCloseTo(0.639969935685698, 12);
  });

  it("is above 1 where no tau is significant", () => {
    expect(cutoff("kendall", 3, criteria).critical).toBeCloseTo(1.25101509934985, 12);
  });

  it.each(["spearman", "pearson", "kendall"] as const)("is missing of two respondents: %s", (coefficient) => {
    const missing = { missing: "too few respondents" };
    expect(cutoff(coefficient, 2, criteria)).toEqual({
      coefficient,
      n: 2,
      ...(coefficient !== "kendall" && { df: missing }),
      critical: missing,
    });
  });
});
