import { describe, expect, it } from "vitest";
import { answered, itemResult, rows } from "../../../src/analysis/results/itemResult.js";
import { scoreAnswers } from "../../../src/study/scores.js";
import { declaredScoring, type Scoring } from "../../../src/study/scoring.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const ofAnswers = (answers: readonly number[], scoring: Partial<Scoring> = {}) => {
  const study = { ...studyOf(answers.map((answer) => [answer])), scale: scaleOf(5, scoring.blanks ?? "midpoint") };
  const scores = scoreAnswers(study, { ...declaredScoring(study), ...scoring });
  return itemResult(study, scores, study.items[0]!);
};

describe("the result of an item", () => {
  it("counts answers as ticked and blanks apart, and describes the scores, filled blanks among them", () => {
    // R: x <- c(1, 2, 2, 5, 3); mean(x) 2.6, median(x) 2, sd(x) 1.51657508881031
    const { standardDeviation, ...rest } = ofAnswers([1, 2, 0, 2, 5]);
    expect(rest).toEqual({ code: "A1", counts: [1, 2, 0, 0, 1], blank: 1, filled: 1, n: 5, mean: 2.6, median: 2 });
    expect(standardDeviation).toBeCloseTo(1.51657508881031, 14);
  });
  it("leaves blanks out by that rule", () => {
    expect(ofAnswers([1, 2, 0, 2, 5], { blanks: "item" })).toMatchObject({
      blank: 1,
      filled: 0,
      n: 4,
      mean: 2.5,
      median: 2,
    });
  });
  it("counts a reversed item as ticked, and scores it the other way round", () => {
    expect(ofAnswers([1, 2, 2, 2, 5], { reversed: ["A1"] })).toMatchObject({
      counts: [1, 3, 0, 0, 1],
      mean: 3.6,
      median: 4,
    });
  });
  it("has no standard deviation of one respondent, and nothing of nobody", () => {
    expect(ofAnswers([4])).toMatchObject({
      n: 1,
      mean: 4,
      median: 4,
      standardDeviation: { missing: "too few respondents" },
    });
    const none = { missing: "too few respondents" };
    expect(ofAnswers([0], { blanks: "item" })).toMatchObject({
      n: 0,
      mean: none,
      median: none,
      standardDeviation: none,
    });
  });
});

describe("respondents of an item", () => {
  const item = { ...ofAnswers([1, 2, 0, 2, 5]) };

  it("are who answered, and with blanks all rows", () => {
    expect([answered(item), rows(item)]).toEqual([4, 5]);
  });
  it("are told whole where some counts are withheld, and without the blanks where those are", () => {
    const missing = { missing: "withheld" } as const;
    const withheld = { ...item, counts: [missing, 2, 0, 0, missing], withheld: 2 };
    expect([answered(withheld), rows(withheld), rows({ ...withheld, blank: missing })]).toEqual([4, 5, 4]);
  });
});
