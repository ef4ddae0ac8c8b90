import { describe, expect, test } from "vitest";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { disclosedHypotheses } from "../../src/disclosure/disclosedHypotheses.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { extentOf } from "../../src/disclosure/extent.js";
import { leaningStudy } from "./leaningStudy.js";

const hidden = { missing: "withheld" };
const levels = { significance: [0.05], confidence: [0.9, 0.95] };
const drawn = { seed: 1, permutations: 99, resamples: 99 };
const study = leaningStudy(200, 10);
const own = { ...study, publish: "answers" as const };
const [exact] = disclosedHypotheses(own, analyseInDepth(own), levels, drawn).resampled.resampled;

describe("the resampled hypotheses", () => {
  test("are all there is where answers are published", () => {
    expect(exact).toMatchObject({
      permutation: { extreme: 0, permutations: 99, p: 0.01 }, // (0 + 1) / (99 + 1)
      bootstrap: { degenerate: 0, resamples: 99, intervals: [{ level: 0.9 }, { level: 0.95 }] },
    });
  });

  test("have no count of permutations, and of intervals only that of the study's own level, at three digits", () => {
    const [shown] = disclosedHypotheses(study, disclosedResults(study, [0.05]), levels, drawn).resampled.resampled;
    const { permutation, bootstrap } = shown as unknown as { permutation: object; bootstrap: { intervals: unknown[] } };
    expect(permutation).toEqual({ p: 0.01, extreme: hidden, permutations: 99, exact: false });
    const { intervals } = exact!.bootstrap as { intervals: readonly { lower: number; upper: number }[] };
    const rounded = (end: number) => Number(end.toFixed(3));
    expect(bootstrap).toMatchObject({
      degenerate: hidden,
      intervals: [hidden, { level: 0.95, lower: rounded(intervals[1]!.lower), upper: rounded(intervals[1]!.upper) }],
      extremes: [{ lower: false, upper: false }, {}],
    });
  });

  test("are none where decisions alone are published", () => {
    const few = { ...study, leastRespondents: 201 };
    expect(extentOf(few)).toBe("verdicts");
    expect(disclosedHypotheses(few, disclosedResults(few, [0.05]), levels, drawn).resampled.resampled).toEqual([
      { id: "H1", coefficient: "spearman", seed: 1, levels: [0.9, 0.95], permutation: hidden, bootstrap: hidden },
    ]);
  });
});
