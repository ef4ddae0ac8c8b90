import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import type { Coefficient } from "../../../src/statistics/correlate.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import type { BlankRule } from "../../../src/study/study.js";
import { scaleOf, studyOf } from "../../studyOf.js";

/** The variable A of three items, by a rule for blanks. */
function scaleA(rows: readonly (readonly number[])[], blanks: BlankRule, coefficient: Coefficient = "spearman") {
  const study = studyOf(
    rows.map((row) => [...row, 1, 2]),
    { scale: scaleOf(5, blanks), coefficient },
  );
  return analyse(study).scales.find(({ code }) => code === "A")!;
}

const rows = [
  [1, 2, 3],
  [4, 0, 5],
  [5, 4, 4],
  [2, 2, 0],
  [3, 5, 4],
];

describe("a scale whose respondents left blanks", () => {
  it("has totals of the items answered, brought to the number of items, by the rule `item`", () => {
    const { n, mean, total } = scaleA(rows, "item");
    const totals = [6, (9 * 3) / 2, 13, (4 * 3) / 2, 12];
    const sum = totals.reduce((a, b) => a + b, 0);
    const sd = Math.sqrt(totals.reduce((squares, of) => squares + (of - sum / 5) ** 2, 0) / 4);
    expect(n).toBe(5);
    expect(mean).toBe(sum / 15);
    expect(total.mean).toBe(sum / 5);
    expect(total.standardDeviation).toBeCloseTo(sd, 12);
  });

  it("has alpha and item-total correlations of those who answered every item, by the rule `item`", () => {
    const complete = scaleA([rows[0]!, rows[2]!, rows[4]!], "item");
    const { n, complete: answeredAll, alpha, items } = scaleA(rows, "item");
    expect([n, answeredAll]).toEqual([5, 3]);
    expect([alpha, items]).toEqual([complete.alpha, complete.items]);
  });

  it("has all of the same respondents by the rule `respondent`", () => {
    expect(scaleA(rows, "respondent")).toMatchObject({ n: 3, complete: 3 });
    expect(scaleA(rows, "respondent")).toEqual(scaleA([rows[0]!, rows[2]!, rows[4]!], "respondent"));
  });

  it("has them all by the rule `midpoint`", () => {
    const filled = rows.map((row) => row.map((position) => position || 3));
    expect(scaleA(rows, "midpoint")).toEqual(scaleA(filled, "midpoint"));
    expect(scaleA(rows, "midpoint")).toMatchObject({ n: 5, complete: 5 });
  });

  it("says that there are too few respondents where nobody answered every item", () => {
    const { n, complete, mean, alpha, items } = scaleA(
      [
        [1, 0, 2],
        [0, 3, 3],
        [0, 0, 0],
      ],
      "item",
    );
    expect([n, complete, mean]).toEqual([2, 0, (4.5 + 9) / 6]);
    expect(alpha).toEqual({ missing: "too few respondents" });
    for (const { total, rest } of items)
      expect([total, rest]).toEqual([{ missing: "too few respondents" }, { missing: "too few respondents" }]);
  });
});

it("a scale whose items are all left out has no mean, no total and no alpha, and says why", () => {
  const study = studyOf([
    [1, 2, 3, 4],
    [2, 3, 3, 5],
    [4, 4, 1, 1],
  ]);
  const { scales, hypotheses } = analyse(study, { ...declaredScoring(study), leftOut: ["A1", "A2"] });
  const missing = { missing: "too few items" };
  for (const scale of scales.filter(({ variable }) => variable === "A")) {
    expect(scale).toMatchObject({
      n: 0,
      complete: 0,
      mean: missing,
      total: { mean: missing, standardDeviation: missing },
      alpha: missing,
      items: [],
    });
  }
  expect(hypotheses[0]).toMatchObject({ n: 0, correlation: missing, test: missing });
});

it("an item alone has no correlation with itself as a total, nor with what is no rest", () => {
  const [scale] = analyse(studyOf([1, 2, 4, 5, 3].map((x) => [x, 6 - x]))).scales;
  const missing = { missing: "too few items" };
  expect([scale!.alpha, scale!.items]).toEqual([
    missing,
    [{ code: "A1", total: missing, rest: missing, alphaIfDeleted: missing }],
  ]);
});

describe("alpha without an item has no value for the reason that alpha has none", () => {
  const alphas = (rows: readonly (readonly number[])[]) => {
    const { alpha, items } = scaleA(rows, "item");
    return [alpha, ...items.map(({ alphaIfDeleted }) => alphaIfDeleted)];
  };
  const missing = (reason: string) => Array.from({ length: 4 }, () => ({ missing: reason }));

  it("of one respondent who answered every item, and of none", () => {
    expect(
      alphas([
        [1, 2, 4],
        [1, 0, 3],
      ]),
    ).toEqual(missing("too few respondents"));
    expect(
      alphas([
        [1, 2, 0],
        [1, 0, 3],
      ]),
    ).toEqual(missing("too few respondents"));
  });

  it("of items that do not vary", () => {
    expect(
      alphas([
        [1, 2, 4],
        [1, 2, 4],
      ]),
    ).toEqual(missing("constant"));
  });
});

it.each(["spearman", "pearson", "kendall"] as const)("items correlate with totals by %s", (coefficient) => {
  const rows = [
    [1, 3, 2],
    [2, 1, 1],
    [3, 4, 5],
    [5, 2, 4],
  ];
  const { items } = scaleA(rows, "midpoint", coefficient);
  // R 4.2.2: x <- rbind(c(1,3,2), c(2,1,1), c(3,4,5), c(5,2,4)); cor(x[,1], rowSums(x), method = ...); cor(x[,1],
  // rowSums(x[,-1]), ...)
  const found = { spearman: [0.6, 0.6], pearson: [0.72013566160088, 0.371867872080547], kendall: [1 / 3, 1 / 3] };
  expect([items[0]!.total, items[0]!.rest]).toEqual(found[coefficient].map((value) => expect.closeTo(value, 12)));
});
