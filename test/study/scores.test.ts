import { describe, expect, it } from "vitest";
import { completeRows, scoreAnswers } from "../../src/study/scores.js";
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
        [1, 4],
        [0, 4],
        [4, 2],
      ],
      { scale: scaleOf(4, "respondent") },
    );
    const scores = scoreAnswers(study, declaredScoring(study));
    expect([...scores.columns["A1"]!]).toEqual([1, 4]);
    expect([...scores.columns["B1"]!]).toEqual([4, 2]);
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
    const study = {
      ...plain,
      items: plain.items.map((item) => ({ ...item, keying: item.code === "A1" ? ("-" as const) : item.keying })),
    };
    expect([...scoreAnswers(study, declaredScoring(study)).columns["A1"]!]).toEqual([4]);
  });

  it("refuses to fill with the midpoint of a scale that has none", () => {
    const study = studyOf([[0, 1]], { scale: scaleOf(4) });
    expect(() => scoreAnswers(study, declaredScoring(study))).toThrow(
      "scoreAnswers requires a scale with a middle option",
    );
  });
});

describe("scoreAnswers by the rule `item`", () => {
  const study = studyOf(
    [
      [1, 5],
      [0, 4],
      [0, 0],
    ],
    { scale: scaleOf(5, "item") },
  );
  const scoring = declaredScoring(study);

  it("keeps every respondent and leaves blanks blank, also reversed", () => {
    const scores = scoreAnswers(study, { ...scoring, reversed: ["A1"] });
    expect([...scores.columns["A1"]!]).toEqual([5, 0, 0]);
    expect([...scores.columns["B1"]!]).toEqual([5, 4, 0]);
    expect(scores).toMatchObject({ n: 3, excluded: 0, filled: { A1: 0, B1: 0 } });
  });

  it("needs no middle of the scale", () => {
    expect(scoreAnswers({ ...study, scale: scaleOf(4, "item") }, scoring).n).toBe(3);
  });

  it("lets completeRows find those who answered the items asked for", () => {
    const scores = scoreAnswers(study, scoring);
    expect([...completeRows(scores, ["B1"])!]).toEqual([0, 1]);
    expect([...completeRows(scores, ["A1", "B1"])!]).toEqual([0]);
  });
});

describe("scoreAnswers and the study's keying", () => {
  const plain = studyOf([[2, 1]]);
  const study = {
    ...plain,
    items: plain.items.map((item) => ({ ...item, keying: item.code === "A1" ? ("-" as const) : item.keying })),
  };

  it("turns an item keyed negatively back when it is reversed", () => {
    expect([...scoreAnswers(study, { ...declaredScoring(study), reversed: ["A1"] }).columns["A1"]!]).toEqual([2]);
  });

  it("reverses nothing else by declaring a scoring of the study's own", () => {
    expect(declaredScoring(study)).toEqual({ reversed: [], leftOut: [], blanks: "midpoint", coefficient: "spearman" });
    expect([...scoreAnswers(study, declaredScoring(study)).columns["B1"]!]).toEqual([1]);
  });
});

describe("scoreAnswers by the rule `respondent`, with an item left out", () => {
  const study = studyOf(
    [
      [0, 5],
      [2, 0],
      [4, 3],
    ],
    { scale: scaleOf(5, "respondent") },
  );

  it("keeps a respondent whose only blank is of that item", () => {
    const scores = scoreAnswers(study, { ...declaredScoring(study), leftOut: ["A1"] });
    expect(scores).toMatchObject({ n: 2, excluded: 1 });
    expect([...scores.columns["A1"]!]).toEqual([0, 4]);
    expect([...scores.columns["B1"]!]).toEqual([5, 3]);
  });

  it("keeps everyone where every item is left out", () => {
    expect(scoreAnswers(study, { ...declaredScoring(study), leftOut: ["A1", "B1"] })).toMatchObject({
      n: 3,
      excluded: 0,
    });
  });
});

it("completeRows is undefined where there is no blank: all rows, without a list of them", () => {
  const study = studyOf([[1, 2]]);
  expect(completeRows(scoreAnswers(study, declaredScoring(study)), ["A1", "B1"])).toBeUndefined();
});
