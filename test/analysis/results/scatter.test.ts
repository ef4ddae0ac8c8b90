import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { CLOSED_FORM, relativeError } from "../../../site/reference/relativeError.js";
import reference from "../../../site/reference/trend-r.json";
import { relations } from "../../../src/analysis/results/relation.js";
import { scatters } from "../../../src/analysis/results/scatter.js";
import { scoredStudy } from "../../../src/analysis/results/scoredStudy.js";
import { seededRandom } from "../../../src/statistics/seededRandom.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const random = seededRandom(3);
const answers = (n: number) =>
  Array.from({ length: n }, () => Array.from({ length: 24 }, () => 1 + Math.floor(5 * random())));

describe("scatters", () => {
  it("are the relations themselves where respondents are few", () => {
    const scored = scoredStudy(loadStudy("data").study);
    expect(scatters(scored)).toEqual(
      relations(scored).map((relation) => ({ ...relation, width: 1, trend: expect.any(Array) })),
    );
  });

  it("are none where the study publishes results alone", () => {
    expect(scatters(scoredStudy(studyOf(answers(200), { publish: "results" })))).toEqual([]);
  });

  it("take neighbouring totals together where they are many, and lose nobody", () => {
    const scored = scoredStudy(studyOf(answers(2000)));
    const [relation, scatter] = [relations(scored)[0]!, scatters(scored)[0]!];
    expect(relation.cells.length).toBeGreaterThan(400);
    expect(scatter.cells.length).toBeLessThanOrEqual(144);
    expect(scatter.cells.length).toBeGreaterThan(50);
    const { width, rows, columns, cells } = scatter;
    for (const [r, c, respondents] of cells) {
      const within = (totals: readonly number[], place: number, middle: number) =>
        Math.abs(totals[place]! - middle) <= (width - 1) / 2;
      const taken = relation.cells.filter(
        ([row, column]) =>
          within(relation.rows.totals, row, rows.totals[r]!) &&
          within(relation.columns.totals, column, columns.totals[c]!),
      );
      expect(respondents).toBe(taken.reduce((sum, [, , count]) => sum + count, 0));
    }
    expect(cells.reduce((sum, [, , count]) => sum + count, 0)).toBe(2000);
    expect(rows.totals).toEqual(rows.totals.toSorted((a, b) => a - b));
  });

  it("have the trend of the relation itself, at every total or middle that is shown", () => {
    const [own] = scatters(scoredStudy(loadStudy("data").study));
    const { x, at, trend } = reference.values.study;
    expect(own!.rows.totals).toEqual(at);
    (own!.trend as number[]).forEach(
      (total, i) => void expect(relativeError(total, trend[i]!)).toBeLessThan(CLOSED_FORM),
    );
    expect(own!.cells.reduce((sum, [, , count]) => sum + count, 0)).toBe(x.length);
    const [many] = scatters(scoredStudy(studyOf(answers(2000))));
    expect(many!.trend).toHaveLength(many!.rows.totals.length);
    expect(
      scatters(
        scoredStudy(
          studyOf([
            [1, 2],
            [2, 2],
          ]),
        ),
      )[0]!.trend,
    ).toEqual({ missing: "constant" });
  });

  it("do so by whole totals where blanks made the unit smaller", () => {
    const study = studyOf(
      answers(400).map((row, i) => (i % 3 === 0 ? [0, ...row.slice(1)] : row)),
      { scale: scaleOf(5, "item") },
    );
    const [scatter] = scatters(scoredStudy(study));
    const { totals, unit } = scatter!.rows;
    expect(unit).toBeGreaterThan(1);
    const steps = totals.slice(1).map((total, i) => (total - totals[i]!) / unit);
    for (const step of steps) expect(step % scatter!.width).toBe(0);
  });
});
