import { describe, expect, test } from "vitest";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import {
  shownAlpha,
  shownConsistency,
  shownCorrelation,
  shownHypothesis,
  shownP,
  shownQuestion,
  shownScale,
} from "../../src/disclosure/shownResults.js";
import { SMALLEST } from "../../src/statistics/probability.js";
import { roundHalfUp } from "../../src/statistics/roundHalfUp.js";
import { leaningStudy } from "./leaningStudy.js";

const study = leaningStudy(200, 10);
const results = analyseInDepth(study);
const hidden = { missing: "withheld" };
const round = (value: unknown, digits: number) => roundHalfUp(value as number, digits);

describe("a p as it is shown", () => {
  test("has three digits, more where a level is decided by them, and is never 0", () => {
    expect([0.0321, 0.04996, 0.05004, 0.0004].map((p) => shownP(p, [0.05]))).toEqual([0.032, 0.04996, 0.05, 0.0004]);
  });
  test("has one digit far below all levels", () => {
    expect([shownP(4.321e-20, [0.05]), shownP(SMALLEST, [0.05])]).toEqual([4e-20, SMALLEST]);
  });
  test("is missing for its reason", () => {
    expect(shownP({ missing: "constant" }, [0.05])).toEqual({ missing: "constant" });
  });
});

describe("an alpha as it is shown", () => {
  test("has three digits, more where the threshold or a word is decided by them, below 0 too", () => {
    expect([0.70004, 0.7321, -3.66666].map((alpha) => shownAlpha(alpha, results.study))).toEqual([
      0.70004, 0.732, -3.667,
    ]);
    const bands = {
      lookup: "exact" as const,
      decimals: 2,
      code: "r",
      name: { id: "r" },
      bands: [0.6, 1].map((upTo) => ({ upTo, label: { id: String(upTo) } })),
    };
    const worded = { ...results.study, reliability: { threshold: 0.7, bands } };
    expect([0.60004, 0.5996].map((alpha) => shownAlpha(alpha, worded))).toEqual([0.60004, 0.6]);
  });
});

test("a correlation keeps its sense and its word, and does not become perfect", () => {
  const of = (r: number) => shownCorrelation(r, results.study);
  expect([of(0.12345), of(0.0001), of(-0.0001), of(0.49996), of(0.99996), of(1)]).toEqual([
    0.123, 0.0001, -0.0001, 0.49996, 0.99996, 1,
  ]);
});

describe("a scale as it is shown", () => {
  const [scale] = results.scales;

  test("has numbers at the digits of its table, its items' too", () => {
    const shown = shownScale(scale!, results, [0.05], true);
    expect([shown.alpha, shown.mean, shown.total]).toEqual([
      round(scale!.alpha, 3),
      round(scale!.mean, 2),
      { mean: round(scale!.total.mean, 2), standardDeviation: round(scale!.total.standardDeviation, 2) },
    ]);
    expect(shown.items[0]).toEqual({
      code: "A1",
      total: round(scale!.items[0]!.total, 3),
      rest: round(scale!.items[0]!.rest, 3),
      alphaIfDeleted: round(scale!.items[0]!.alphaIfDeleted, 3),
    });
  });

  test("tells which items run against each other where it tells of items", () => {
    const opposition = { meanCovariance: -0.12345, against: ["A1"], turned: [["A1"]], alpha: 0.81234 };
    const opposed = (withItems: boolean) =>
      shownScale({ ...scale!, opposition }, results, [0.05], withItems).opposition;
    expect([opposed(true), opposed(false)]).toEqual([
      { meanCovariance: -0.123, against: ["A1"], turned: [["A1"]], alpha: 0.812 },
      { meanCovariance: -0.123, against: hidden, turned: hidden, alpha: hidden },
    ]);
  });

  test("tells nothing of its items where that is withheld", () => {
    const { items } = shownScale(scale!, results, [0.05], false);
    expect(items[0]).toEqual({ code: "A1", total: hidden, rest: hidden, alphaIfDeleted: hidden });
    expect(shownConsistency(results.consistency[0]!, results.study, false).correlations.slice(0, 3)).toEqual([
      [],
      [hidden],
      [hidden, hidden],
    ]);
  });
});

describe("a hypothesis as it is shown", () => {
  const [hypothesis] = results.hypotheses;
  const shown = shownHypothesis(hypothesis!, results.study, [0.05]);

  test("has what follows from the shown correlation, and no least p or deviating respondents", () => {
    const r = round((hypothesis!.correlation as { coefficient: number }).coefficient, 3);
    expect(shown.correlation).toEqual({ coefficient: r, unexplained: 1 - r * r, n: 200 });
    const told = { ...hypothesis!, exact: { p: 0.04321, least: 0.001 }, deviating: { scale: "A", respondents: 2 } };
    expect(shownHypothesis(told, results.study, [0.05])).toEqual({ ...shown, exact: { p: 0.043 } });
  });

  test("is the same of a question, with its adjusted p", () => {
    const question = { ...hypothesis!, adjusted: 0.04996, adjustedOtherwise: { by: "exact", p: 0.0321 } } as const;
    expect(shownQuestion(question, results.study, [0.05])).toEqual({
      ...shown,
      adjusted: 0.04996,
      adjustedOtherwise: { by: "exact", p: 0.032 },
    });
  });
});
