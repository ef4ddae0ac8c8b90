import { describe, expect, it } from "vitest";
import { resampledFor } from "../../../src/analysis/results/resampledFor.js";
import type { Scoring } from "../../../src/study/scoring.js";

const own: Scoring = { reversed: [], leftOut: [], blanks: "midpoint", coefficient: "spearman" };
const one = (scoring: Scoring, seed: number) => ({ scoring, resampled: [{ seed }] as never });

describe("resampledFor", () => {
  it("takes the first with the scoring of the results, in whatever order its items stand", () => {
    const known = [one({ ...own, reversed: ["A2", "A1"] }, 3), one(own, 2), one(own, 1)];
    expect(resampledFor({ scoring: own }, known)).toEqual([{ seed: 2 }]);
    expect(resampledFor({ scoring: { ...own, reversed: ["A1", "A2"] } }, known)).toEqual([{ seed: 3 }]);
  });

  it.each([
    { reversed: ["A1"] },
    { leftOut: ["A1"] },
    { blanks: "item" as const },
    { coefficient: "kendall" as const },
  ])("has none of another scoring: %o", (change) => {
    expect(resampledFor({ scoring: { ...own, ...change } }, [one(own, 1)])).toEqual([]);
  });
});
