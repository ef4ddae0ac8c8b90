import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/results/analyse.js";
import { pairOf, recipe } from "../../src/reproduce/recipe.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { studyOf } from "../studyOf.js";

const plain = studyOf([
  [1, 2, 3, 4],
  [2, 4, 1, 5],
]);
const study = {
  ...plain,
  items: plain.items.map((item) => (item.code === "A2" ? { ...item, keying: "-" as const } : item)),
};
const pair = (from: string, to: string) => ({
  id: `${from}-${to}`,
  from,
  to,
  exact: false,
  decides: "approximate" as const,
});
const told = (test: Parameters<typeof recipe>[3], scoring = {}) =>
  recipe(study, { ...declaredScoring(study), ...scoring }, study.criteria, test);

describe("what a program is told of a test", () => {
  test("is the items that are scored, those to turn round, and by what", () => {
    const { items, reversed, ends, middle, blanks, coefficient, file } = told(
      { kind: "reliability", scale: "A" },
      { leftOut: ["B2"], reversed: ["B1"] },
    );
    expect([items, reversed]).toEqual([
      ["A1", "A2", "B1"],
      ["A2", "B1"],
    ]);
    expect([ends, middle, blanks, coefficient, file]).toEqual([6, 3, "midpoint", "spearman", "responses.csv"]);
  });

  test("is by the ends of the scale that the study has", () => {
    const { options } = study.scale;
    const scale = { ...study.scale, options: options.map((option) => ({ ...option, value: option.value - 3 })) };
    expect(
      recipe({ ...study, scale }, declaredScoring(study), study.criteria, { kind: "validity", variable: "A" }),
    ).toMatchObject({ ends: 0, middle: 0 });
  });

  test("is each scale that it names once", () => {
    const scales = (test: Parameters<typeof told>[0]) =>
      told(test).scales.map(({ code, items }) => [code, items.map((item) => item.code)]);
    const [a, b] = [["A", ["A1", "A2"]], ["B", ["B1", "B2"]]]; // biome-ignore format: short
    expect(scales({ kind: "correlations", pairs: [pair("A", "B"), pair("BD", "A")] })).toEqual([
      a,
      b,
      ["BD", ["B1", "B2"]],
    ]);
    expect(scales({ kind: "validity", variable: "B" })).toEqual([b]);
  });
});

test("a pair is tested exactly where its result is, or the exact test decides", () => {
  const [result] = analyse(studyOf([[1, 2], [2, 1], [3, 3], [4, 5]])).hypotheses; // biome-ignore format: a table
  const { exact, ...without } = result!;
  expect(exact).toBeDefined();
  expect([
    pairOf(result!),
    pairOf({ ...without, decides: "exact" }),
    pairOf({ ...without, decides: "approximate" }),
  ]).toEqual([
    { id: "H1", from: "A", to: "B", exact: true, decides: result!.decides },
    { id: "H1", from: "A", to: "B", exact: true, decides: "exact" },
    { id: "H1", from: "A", to: "B", exact: false, decides: "approximate" },
  ]);
});
