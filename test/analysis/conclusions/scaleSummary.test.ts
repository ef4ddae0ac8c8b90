import { describe, expect, it } from "vitest";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { itemMeans, scaleSummary } from "../../../src/analysis/conclusions/scaleSummary.js";
import { analyse, type Results } from "../../../src/analysis/results/analyse.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const study = studyOf(
  [
    [5, 2, 5, 0, 1, 1, 1, 1],
    [5, 1, 5, 0, 1, 1, 1, 1],
  ],
  { scale: scaleOf(5, "item") },
);
const results = analyse(study);
const [a] = study.variables;
const summary = (of: Results = results) => {
  const { highest, lowest, ...rest } = scaleSummary(of, a!, categories(of, study.criteria));
  const pairs = (found: typeof highest) => found.map(({ item, mean }) => [item.code, mean]);
  return { ...rest, highest: pairs(highest), lowest: pairs(lowest) };
};

describe("the summary of a variable", () => {
  it("has all items whose means tie, and no item without a mean", () => {
    const { highest, lowest } = summary();
    expect([highest, lowest]).toEqual([
      [
        ["A1", 5],
        ["A3", 5],
      ],
      [["A2", 1.5]],
    ]);
  });
  it("has mean and category of the variable and of each of its dimensions", () => {
    const mean = 23 / 6; // of two respondents, 12 / 3 and 11 / 3
    const category = { index: 2, label: { id: "Tinggi" }, lookup: "rounded" };
    expect(summary()).toMatchObject({
      variable: { id: "Variabel A" },
      mean: expect.closeTo(mean, 14),
      category,
      dimensions: [{ name: { id: "Dimensi A" }, mean: expect.closeTo(mean, 14), category }],
    });
  });
  it("names no extremes where a mean is withheld that might lie beyond, of its own items alone", () => {
    const withheld = (code: string) => ({
      ...results,
      items: results.items.map((item) =>
        item.code === code ? { ...item, mean: { missing: "withheld" as const } } : item,
      ),
    });
    expect(summary(withheld("A1"))).toMatchObject({ highest: [], lowest: [] });
    expect(summary(withheld("B1"))).toMatchObject({ lowest: [["A2", 1.5]] });
  });
});

describe("the means of a variable's items", () => {
  it("leave out items that belong to no scale, and those that nobody answered", () => {
    const changed = analyse(study, { ...declaredScoring(study), leftOut: ["A1"] });
    expect(itemMeans(changed, a!).map(({ item }) => item.code)).toEqual(["A2", "A3"]);
  });
});
