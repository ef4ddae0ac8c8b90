import { describe, expect, it } from "vitest";
import { consistencyVerdicts } from "../../../src/analysis/conclusions/consistencyVerdicts.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import type { Outcome } from "../../../src/statistics/outcome.js";
import { studyOf } from "../../studyOf.js";

const results = analyseInDepth(
  studyOf([
    [1, 2, 3, 1],
    [3, 4, 5, 2],
    [2, 4, 1, 5],
  ]),
);
type Measures = readonly [alpha: Outcome<number>, standardizedAlpha: Outcome<number>, omega: Outcome<number>];

/** What is said of the first scale where its measures are these, at a threshold of 0.7. */
function verdictOf([alpha, standardizedAlpha, omega]: Measures) {
  const scales = [{ ...results.scales[0]!, alpha }];
  const consistency = [{ ...results.consistency[0]!, standardizedAlpha, omega }];
  return consistencyVerdicts({ study: results.study, scales, consistency })[0]!;
}

describe("the verdicts of a scale by each measure", () => {
  it("are all alike where all pass the threshold, and where none does", () => {
    expect(verdictOf([0.71, 0.8, 0.9])).toEqual({
      code: "A",
      kind: "variable",
      reliable: { alpha: true, standardizedAlpha: true, omega: true },
      dependsOnMeasure: false,
    });
    expect(verdictOf([0.1, -2, 0.69]).dependsOnMeasure).toBe(false);
  });
  it("need more than the threshold itself", () => {
    expect(verdictOf([0.7, 0.7, 0.7]).reliable).toEqual({ alpha: false, standardizedAlpha: false, omega: false });
  });
  it("depend on the measure where one says otherwise", () => {
    expect(verdictOf([0.69, 0.71, 0.71])).toMatchObject({
      reliable: { alpha: false, standardizedAlpha: true, omega: true },
      dependsOnMeasure: true,
    });
  });
  it("do not depend on a measure that has no value, whose reason stands instead", () => {
    const omega = { missing: "not identified" } as const;
    expect(verdictOf([0.8, 0.9, omega])).toMatchObject({
      reliable: { alpha: true, standardizedAlpha: true, omega },
      dependsOnMeasure: false,
    });
  });
  it("are of every variable and dimension", () => {
    expect(consistencyVerdicts(results).map(({ code }) => code)).toEqual(["A", "AD", "B", "BD"]);
  });
});
