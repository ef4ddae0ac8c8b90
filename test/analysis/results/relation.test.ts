import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { relations as relationsOf } from "../../../src/analysis/results/relation.js";
import { scoredStudy } from "../../../src/analysis/results/scoredStudy.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const rows = [
  [1, 2, 2, 1],
  [1, 2, 2, 1],
  [5, 5, 4, 5],
  [2, 1, 3, 0],
];

describe("relations", () => {
  it("hold the totals that occur, and how many respondents have both", () => {
    expect(relationsOf(scoredStudy(studyOf(rows)))).toEqual([
      {
        id: "H1",
        rows: { totals: [3, 10], unit: 1 },
        columns: { totals: [3, 6, 9], unit: 1 },
        cells: [
          [0, 0, 2],
          [0, 1, 1],
          [1, 2, 1],
        ],
      },
    ]);
  });

  it("keep totals of respondents with blanks whole, in a smaller unit", () => {
    const study = studyOf(
      rows.map((row) => [...row, 4]).map(([a, b, c, d, e]) => [a!, b!, e!, c!, d!, 4]),
      { scale: scaleOf(5, "item") },
    );
    const [relation] = relationsOf(scoredStudy(study));
    expect(relation!.columns.unit).toBe(6); // the least that halves and thirds share
    expect(relation!.columns.totals.map((total) => total / 6)).toEqual([7, 10.5, 13]);
  });

  it("follow the scoring", () => {
    const study = studyOf(rows);
    const [relation] = relationsOf(
      scoredStudy(study, { ...declaredScoring(study), leftOut: ["A2"], reversed: ["A1"] }),
    );
    expect(relation!.rows.totals).toEqual([1, 4, 5]);
  });

  it("have the mean of the study's totals, and all its respondents", () => {
    const { study } = loadStudy("data");
    const { hypotheses, scales } = analyse(study);
    for (const [i, { rows, cells }] of relationsOf(scoredStudy(study)).entries()) {
      const n = cells.reduce((sum, [, , respondents]) => sum + respondents, 0);
      const sum = cells.reduce((so, [row, , respondents]) => so + respondents * rows.totals[row]!, 0);
      expect(n).toBe(hypotheses[i]!.n);
      expect(sum / n / rows.unit).toBeCloseTo(
        scales.find(({ code }) => code === hypotheses[i]!.from)!.total.mean as number,
        10,
      );
    }
  });
});
