import { describe, expect, it } from "vitest";
import { scaleItems } from "../../../src/analysis/results/scaleItems.js";
import { scaleNamed, scalesOf } from "../../../src/study/scales.js";
import { scoreAnswers } from "../../../src/study/scores.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const rows = [
  [1, 2, 3, 3],
  [2, 0, 4, 5],
  [3, 4, 0, 1],
  [5, 6, 2, 2],
].map((row) => row.map((answer) => Math.min(answer, 5)));
const study = { ...studyOf(rows), scale: scaleOf(5, "item") };
const itemsOf = scaleItems(scoreAnswers(study, declaredScoring(study)));
const scale = (code: string, leftOut: readonly string[] = []) => scaleNamed(scalesOf(study, leftOut), code);

describe("the items of a scale", () => {
  it("are of who answered every one of them, whatever they left blank elsewhere", () => {
    const { codes, columns, complete } = itemsOf(scale("A"));
    expect([codes, complete]).toEqual([["A1", "A2"], 3]);
    expect(columns.map((column) => [...column])).toEqual([
      [1, 3, 5],
      [2, 4, 5],
    ]);
  });
  it("have products of deviations times n, which are n (n - 1) covariances", () => {
    expect(itemsOf(scale("A")).products).toEqual([
      [24, 18],
      [18, 14],
    ]); // R: 3 * 2 * cov(cbind(c(1, 3, 5), c(2, 4, 5)))
  });
  it("are made once, however often they are asked for", () => {
    const asked = scale("B");
    expect(itemsOf(asked)).toBe(itemsOf(asked));
  });
  it("are of nobody where all are left out", () => {
    expect(itemsOf(scale("A", ["A1", "A2"]))).toEqual({ codes: [], columns: [], complete: 0, products: [] });
  });
});
