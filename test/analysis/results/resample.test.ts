import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import reference from "../../../site/reference/resampling-r.json";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { type JointTotals, relations } from "../../../src/analysis/results/relation.js";
import {
  bootstrapInterval,
  RESAMPLING,
  type ResamplingPlan,
  resample,
} from "../../../src/analysis/results/resample.js";
import { resampledHypotheses } from "../../../src/analysis/results/resampledHypotheses.js";
import { scatters } from "../../../src/analysis/results/scatter.js";
import { scoredStudy } from "../../../src/analysis/results/scoredStudy.js";
import { finished } from "../../../src/statistics/finished.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { studyOf } from "../../studyOf.js";

const scored = scoredStudy(loadStudy("data").study);
const plan = (changes: Partial<ResamplingPlan> = {}): ResamplingPlan => ({
  coefficient: "spearman",
  seed: 1,
  permutations: 300,
  resamples: 200,
  levels: [0.9, 0.95],
  ...changes,
});
const of = (rows: readonly (readonly number[])[], changes?: Partial<ResamplingPlan>) =>
  finished(resample(relations(scoredStudy(studyOf(rows))), plan(changes)))[0]!;

describe("resample", () => {
  it.each(["spearman", "pearson", "kendall"] as const)(
    "finds R's p of the study's hypothesis, of the same permutations: %s",
    (coefficient) => {
      for (const { seed, permutations, p, extreme } of reference.values.permutation[coefficient]) {
        const [{ permutation }] = finished(resample(relations(scored), plan({ coefficient, seed, permutations }))) as [
          ReturnType<typeof of>,
        ];
        expect(permutation).toEqual({ p: expect.closeTo(p, 12), extreme, permutations, exact: false });
      }
    },
  );

  it("gives the same for a seed, whatever the seed before, and says which it was", () => {
    const rows = Array.from({ length: 12 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 4)]);
    expect(of(rows, { seed: 4 })).toEqual(of(rows, { seed: 4 }));
    expect(of(rows, { seed: 5 })).not.toEqual({ ...of(rows, { seed: 4 }), seed: 5 });
    expect(of(rows, { seed: 5 })).toMatchObject({ id: "H1", seed: 5, coefficient: "spearman", levels: [0.9, 0.95] });
  });

  it("says how far it is, rising to the end", () => {
    const shares = [...resample(relations(scored), plan({ permutations: 5000, resamples: 5000 }))];
    expect(shares).toHaveLength(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("draws fewer of very many respondents, and says how many", () => {
    const many: JointTotals = {
      id: "H",
      rows: { totals: [1, 2], unit: 1 },
      columns: { totals: [1, 2], unit: 1 },
      cells: [
        [0, 0, 3e3],
        [1, 0, 3e3],
        [1, 1, 3e3],
      ],
    };
    const [{ permutation, bootstrap }] = finished(resample([many], plan({ permutations: 1e5, resamples: 1e4 }))) as [
      ReturnType<typeof of>,
    ];
    expect(permutation).toMatchObject({ permutations: 3333 });
    expect(bootstrap).toMatchObject({ resamples: 3333 });
  });

  it("says why there is none: a constant total, three respondents, a perfect relation", () => {
    expect(
      of([
        [1, 3],
        [2, 3],
        [3, 3],
        [4, 3],
      ]),
    ).toMatchObject({ permutation: { missing: "constant" }, bootstrap: { missing: "constant" } });
    expect(
      of([
        [1, 2],
        [2, 1],
        [3, 3],
      ]),
    ).toMatchObject({ permutation: { p: 1, exact: true }, bootstrap: { missing: "too few respondents" } });
    const perfect = of([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
    expect(perfect).toMatchObject({
      permutation: { p: 2 / 120, exact: true },
      bootstrap: { missing: "perfect correlation" },
    });
    expect(bootstrapInterval(perfect, 0.9)).toEqual({ missing: "perfect correlation" });
  });
});

describe("bootstrapInterval", () => {
  const [resampled] = finished(resample(relations(scored), plan())) as [ReturnType<typeof of>];
  it("is that of its level", () => {
    expect(bootstrapInterval(resampled, 0.95)).toMatchObject({ level: 0.95 });
  });
  it("throws for a level that was not asked for", () => {
    expect(() => bootstrapInterval(resampled, 0.5)).toThrow("requires one of the levels 0.9, 0.95, and got 0.5");
  });
});

it("resampledHypotheses is by the plan that a report starts from", () => {
  const study = studyOf(Array.from({ length: 7 }, (_, i) => [1 + (i % 5), 1 + ((i * 3) % 4)]));
  const resampled = resampledHypotheses(study, [0.95]);
  const { scatters: shown, grid } = analyseInDepth(study);
  const found = relations(scoredStudy(study));
  expect(shown).toEqual(scatters(scoredStudy(study)));
  expect(resampled).toEqual({
    scoring: declaredScoring(study),
    resampled: finished(resample(found, { ...RESAMPLING, coefficient: study.coefficient, levels: [0.95] })),
  });
  expect(grid).toHaveLength(1);
});
