import { expect, it } from "vitest";
import { resampledHypotheses } from "../../../src/analysis/results/resampledHypotheses.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { studyOf } from "../../studyOf.js";

// Of the 24 orders of four pairs, S is 6 in one and 4 in three, and as often -6 and -4: eight as far as with one discordant.
const study = studyOf([[1, 2], [2, 1], [3, 4], [4, 5]], { coefficient: "kendall" }); // biome-ignore format: a table

it("resamples every hypothesis by the study's own scoring, seed and coefficient, at the levels asked for", () => {
  const shares: number[] = [];
  const drawn = { seed: 7, permutations: 99, resamples: 99 };
  const { scoring, resampled } = resampledHypotheses(study, [0.9, 0.95], drawn, (share) => shares.push(share));
  expect(scoring).toEqual(declaredScoring(study));
  expect(resampled).toHaveLength(1);
  expect(resampled[0]).toMatchObject({
    id: "H1",
    coefficient: "kendall",
    seed: 7,
    levels: [0.9, 0.95],
    permutation: { exact: true, permutations: 24, extreme: 8 },
  });
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});
