import { describe, expect, it } from "vitest";
import { scaleTotals } from "../../../src/analysis/results/scaleTotals.js";
import { scalesOf } from "../../../src/study/scales.js";
import { scoreAnswers } from "../../../src/study/scores.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([
  [1, 2, 5, 5],
  [3, 4, 1, 2],
]);
const leftOut = ["B1", "B2"];
const scores = scoreAnswers(study, { ...declaredScoring(study), leftOut });
const totals = scaleTotals(scores, scalesOf(study, leftOut), 5);

describe("the totals of scales", () => {
  it("are asked for by code, of a variable or a dimension", () => {
    const each = (code: string) => Array.from(totals.of(code).places, (place) => totals.of(code).scores[place]! + 2);
    expect([each("A"), each("AD"), totals.n]).toEqual([[3, 7], [3, 7], 2]);
  });
  it("are added up once", () => {
    expect(totals.of("A")).toBe(totals.of("A"));
  });
  it("are of nobody where all items are left out", () => {
    expect([totals.isEmpty("B"), totals.isEmpty("A")]).toEqual([true, false]);
    expect(totals.of("B")).toEqual({
      places: new Uint32Array(),
      size: 0,
      scores: [],
      unit: 1,
      rows: new Uint32Array(),
    });
  });
  it("are refused of a scale that the study does not have", () => {
    expect(() => totals.of("C")).toThrow(RangeError);
  });
});
