import { describe, expect, it } from "vitest";
import { testedHypotheses } from "../../../src/chapter/hypotheses/hypothesisReading.js";
import type { Coefficient } from "../../../src/statistics/correlate.js";
import { opposed, readingOf, totals, totalsBy } from "./examples.js";

describe("hypothesisReadings", () => {
  it("brings names, result and decision of a hypothesis together", () => {
    expect(readingOf(opposed)).toMatchObject({
      hypothesis: { id: "H1" },
      from: { id: "Variabel A" },
      to: { id: "Variabel B" },
      result: { n: 10 },
      decision: { rejected: true },
    });
  });

  it("tells the strengths that the interval leaves open, from the weakest", () => {
    expect(readingOf(opposed).strengths).toEqual({ weakest: { id: "Lemah" }, strongest: { id: "Kuat" } });
    expect(readingOf(opposed, { confidenceLevel: 0.8 })).not.toHaveProperty("strengths");
  });

  it("counts no correlation among them where the interval reaches over zero", () => {
    expect(readingOf(totals([1, 2], [2, 4], [3, 1], [4, 3])).strengths!.weakest).toEqual({ id: "Nihil" });
  });

  it("names no strengths where there is no interval", () => {
    expect(readingOf(totals([1, 1], [2, 3], [3, 2]))).not.toHaveProperty("strengths");
  });

  it("tells what the square of the coefficient says: of tau nothing, and all where nothing is left", () => {
    const by = (coefficient: Coefficient) => readingOf(totalsBy(coefficient, [1, 1], [2, 2], [3, 4], [4, 5])).shared;
    expect(by("spearman")).toEqual({ of: "ranks", square: 1, percent: 100, isAll: true });
    expect(by("pearson")).toMatchObject({ of: "scores", isAll: false });
    expect(by("kendall")).toEqual({ of: "nothing" });
    expect(readingOf(totals([1, 1], [1, 3], [1, 2]))).not.toHaveProperty("shared");
  });
});

it("testedHypotheses counts the respondents of each", () => {
  expect(testedHypotheses(opposed)).toEqual({
    hypotheses: 1,
    respondents: { least: 10, most: 10 },
    excluded: 0,
  });
});
