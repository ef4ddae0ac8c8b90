import { expect, it } from "vitest";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { analyseInDepth, analyseLoaded } from "../../../src/analysis/results/analyseInDepth.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([
  [1, 2, 5, 3],
  [2, 2, 4, 3],
  [4, 1, 5, 3],
  [5, 4, 1, 2],
]);
const scoring = { ...declaredScoring(study), reversed: ["A1"] };
const { questions, grid, scatters, consistency } = analyseInDepth(study, scoring);

it.each([
  ["nothing but what every page loads", {}, {}],
  ["the questions", { questions: [], grid: [] }, { questions, grid }],
  ["the scatters", { scatters: [] }, { scatters }],
  ["the consistency", { consistency: [] }, { consistency }],
  ["all", { questions: [], grid: [], scatters: [], consistency: [] }, { questions, grid, scatters, consistency }],
])("analyseLoaded computes the parts that were loaded, and no other: %s", (_, loaded, parts) => {
  expect(analyseLoaded({ ...analyse(study), ...loaded }, study, scoring)).toEqual({
    ...analyse(study, scoring),
    ...parts,
  });
});
