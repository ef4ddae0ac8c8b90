import { describe, expect, it } from "vitest";
import { requiredSample, samplingConclusion } from "../../../src/analysis/conclusions/samplingConclusion.js";
import { criteria, resultsOf, strataOf } from "../../chapter/sampling/resultsOf.js";

describe("sampling", () => {
  it("is undefined for a study without a population", () => {
    expect(samplingConclusion(resultsOf(10), criteria)).toBeUndefined();
  });

  it("gives Slovin's n of the summed members, and divides the whole n by them", () => {
    const found = samplingConclusion(resultsOf(50, { strata: strataOf([60, 30], [40, 20]) }), criteria)!;
    expect(found.population).toBe(100);
    expect(found.required).toEqual({ exact: 50, whole: 50, ceiling: 50 });
    expect(found.strata.map(({ exact, halfUp, largestRemainder }) => [exact, halfUp, largestRemainder])).toEqual([
      [30, 30, 30],
      [20, 20, 20],
    ]);
  });

  it("gives back e for the respondents there are", () => {
    const { achievedMargin } = samplingConclusion(resultsOf(50, { strata: strataOf([100, 50]) }), criteria)!;
    expect(achievedMargin).toBeCloseTo(0.1, 12);
  });

  it("has margins of error for a declared probability sample alone", () => {
    const found = (design: "probability" | "nonprobability" | "census") =>
      samplingConclusion(resultsOf(50, { strata: strataOf([100, 50]), sampling: { design } }), criteria)!;
    expect(found("probability").marginOfError).toBeDefined();
    for (const design of ["nonprobability", "census"] as const) {
      expect(found(design)).not.toHaveProperty("marginOfError");
      expect(found(design).strata[0]).not.toHaveProperty("marginOfError");
    }
  });

  it("takes more respondents than members for all of them", () => {
    const found = samplingConclusion(resultsOf(120, { strata: strataOf([100, 120]) }), criteria)!;
    expect(found.achievedMargin).toBe(0);
    expect(found.strata[0]!.marginOfError).toMatchObject({ withCorrection: 0 });
  });

  it("says why there is no margin of a stratum without respondents, and gives zero where all answered", () => {
    const { strata } = samplingConclusion(resultsOf(4, { strata: strataOf([100, 0], [3, 3], [1, 1]) }), criteria)!;
    expect(strata[0]!.marginOfError).toEqual({ missing: "too few respondents" });
    expect(strata[1]!.marginOfError).toMatchObject({ withCorrection: 0 });
    expect(strata[2]!.marginOfError).toMatchObject({ withCorrection: 0 });
  });
});

describe("requiredSample", () => {
  it("rounds as declared and keeps the ceiling beside it", () => {
    expect(requiredSample(16806, 0.1, "nearest")).toMatchObject({ whole: 99, ceiling: 100 });
    expect(requiredSample(16806, 0.1, "ceiling")).toMatchObject({ whole: 100, ceiling: 100 });
    expect(requiredSample(16806, 0.1, "nearest").exact).toBeCloseTo(99.40849402578966, 10);
  });

  it("is the whole population for an e near zero", () => {
    expect(requiredSample(50, 0.001, "nearest")).toMatchObject({ whole: 50, ceiling: 50 });
  });

  it("does not round up what is whole but for floating point", () => {
    expect(requiredSample(900, 0.1, "ceiling").ceiling).toBe(90);
  });
});
