import { describe, expect, it } from "vitest";
import { scoreAnswers, totalPositions } from "../../src/study/scores.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { scaleOf, studyOf } from "../studyOf.js";

describe("scoreAnswers", () => {
  it("fills a blank with the middle of the scale and counts it", () => {
    const study = studyOf([
      [1, 5],
      [0, 5],
      [0, 2],
    ]);
    const scores = scoreAnswers(study, declaredScoring(study));
    expect([...scores.columns["A1"]!]).toEqual([1, 3, 3]);
    expect(scores.filled).toEqual({ A1: 2, B1: 0 });
    expect(scores).toMatchObject({ n: 3, excluded: 0 });
  });

  it("leaves out respondents with a blank where the study says so", () => {
    const study = studyOf(
      [
        [1, 5],
        [0, 5],
        [4, 2],
      ],
      { scale: scaleOf(4, "respondent") },
    );
    const scores = scoreAnswers(study, declaredScoring(study));
    expect([...scores.columns["A1"]!]).toEqual([1, 4]);
    expect([...scores.columns["B1"]!]).toEqual([5, 2]);
    expect(scores).toMatchObject({ n: 2, excluded: 1, filled: { A1: 0, B1: 0 } });
  });

  it("reverses by the declared ends, not by the answers given", () => {
    const study = studyOf([
      [2, 1],
      [4, 1],
    ]);
    const scores = scoreAnswers(study, { ...declaredScoring(study), reversed: ["A1"] });
    expect([...scores.columns["A1"]!]).toEqual([4, 2]);
  });

  it("reverses what the study keys negatively", () => {
    const plain = studyOf([[2, 1]]);
    const study = { ...plain, items: plain.items.map((item) => ({ ...item, keying: item.code === "A1" ? ("-" as const) : item.keying })) };
    expect([...scoreAnswers(study, declaredScoring(study)).columns["A1"]!]).toEqual([4]);
  });

  it("refuses to fill with the midpoint of a scale that has none", () => {
    const study = studyOf([[0, 1]], { scale: scaleOf(4) });
    expect(() => scoreAnswers(study, declaredScoring(study))).toThrow("scoreAnswers requires a scale with a middle option");
  });
});

describe("totalPositions", () => {
  it("counts from the lowest total", () => {
    const study = studyOf([
      [1, 1],
      [5, 4],
    ]);
    expect([...totalPositions(scoreAnswers(study, declaredScoring(study)), ["A1", "B1"])]).toEqual([0, 7]);
  });
});
