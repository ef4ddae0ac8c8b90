import { describe, expect, test } from "vitest";
import { conclude } from "../../src/analysis/conclusions/conclude.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { verdictsAlone } from "../../src/disclosure/verdictsAlone.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { studyOf } from "../studyOf.js";

const hidden = { missing: "withheld" };
const answers = [
  [1, 2, 1, 2],
  [2, 1, 2, 2],
  [3, 3, 4, 3],
  [5, 4, 4, 5],
  [5, 5, 5, 5],
];
const results = analyseInDepth(studyOf(answers));
const told = verdictsAlone(results);

describe("of a study of few respondents", () => {
  test("nothing of an item is told but how many respondents there are", () => {
    expect(told.items[0]).toEqual({
      code: "A1",
      counts: [hidden, hidden, hidden, hidden, hidden],
      withheld: 5,
      blank: hidden,
      filled: hidden,
      n: hidden,
      mean: hidden,
      median: hidden,
      standardDeviation: hidden,
    });
  });

  test("of a scale only how many there are, and of its items their codes", () => {
    const item = (code: string) => ({ code, total: hidden, rest: hidden, alphaIfDeleted: hidden });
    expect(told.scales[0]).toEqual({
      code: "A",
      kind: "variable",
      variable: "A",
      n: 5,
      complete: 5,
      mean: hidden,
      total: { mean: hidden, standardDeviation: hidden },
      alpha: hidden,
      items: [item("A1"), item("A2")],
    });
    expect(told.consistency[0]!.correlations).toEqual([[], [hidden]]);
  });

  test("of a hypothesis which test decides, and what it decides", () => {
    expect(told.hypotheses).toEqual([
      {
        id: "H1",
        from: "A",
        to: "B",
        n: 5,
        coefficient: "spearman",
        correlation: hidden,
        test: hidden,
        decides: "approximate",
      },
    ]);
    const own = conclude(results);
    expect(told.verdicts!.rejected).toEqual({ H1: own.decisions[0]!.rejected });
    expect(typeof own.decisions[0]!.rejected).toBe("boolean");
  });

  test("the category of a scale, without what the other lookup would give", () => {
    // A: a mean of 3.1, B: of 3.3
    expect(told.verdicts!.categories).toEqual(
      Object.fromEntries(
        ["A", "AD", "B", "BD"].map((code) => [code, { index: 1, label: { id: "Sedang" }, lookup: "rounded" }]),
      ),
    );
    expect(told.scatters).toEqual([]);
    const scoring = { ...declaredScoring(results.study), leftOut: ["B1", "B2"] };
    const { categories } = verdictsAlone(analyseInDepth(studyOf(answers), scoring)).verdicts!;
    expect(categories["B"]).toEqual({ missing: "too few items" });
  });
});

test("with more respondents than are enumerated, even which test decides would tell of the answers", () => {
  const many = analyseInDepth(studyOf([...answers, ...answers]));
  expect("decides" in verdictsAlone(many).hypotheses[0]!).toBe(false);
});
