import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { scatterFigure } from "../../../src/chapter/hypotheses/scatterFigure.js";
import { seededRandom } from "../../../src/statistics/seededRandom.js";
import type { Study } from "../../../src/study/study.js";
import { hypothesis as texts } from "../../../src/texts/id/hypothesis.js";
import { studyOf } from "../../studyOf.js";

const of = (study: Study) => {
  const results = analyseInDepth(study);
  return { results, scatter: results.scatters[0]!, figure: scatterFigure(results, results.scatters[0]!, texts) };
};
const random = seededRandom(2);
const many = studyOf(
  Array.from({ length: 2000 }, () => Array.from({ length: 12 }, () => 1 + Math.floor(5 * random()))),
);

describe("scatterFigure", () => {
  it("shows every respondent near their totals, none on another's place", () => {
    const { results, scatter, figure } = of(loadStudy("data").study);
    const { points } = figure.chart;
    expect(points).toHaveLength(results.hypotheses[0]!.n);
    expect(new Set(points.map(({ x, y }) => `${x};${y}`)).size).toBe(points.length);
    const totals = scatter.cells.flatMap(([row, column, count]) => Array.from({ length: count }, () => [scatter.rows.totals[row]!, scatter.columns.totals[column]!])); // biome-ignore format: one call
    points.forEach(({ x, y, respondents }, i) => {
      expect(respondents).toBe(1);
      expect([Math.round(x), Math.round(y)]).toEqual(totals[i]);
    });
  });

  it("is the same at every visit", () => {
    const { study } = loadStudy("data");
    expect(of(study).figure).toEqual(of(study).figure);
  });

  it("says how many totals respondents share, and lists every pair with its respondents", () => {
    const { figure } = of(studyOf([[1, 1], [1, 1], [1, 1], [2, 3], [4, 2]])); // biome-ignore format: a table
    expect(figure.notes[0]).toContain(
      "1 dari 3 pasangan jumlah skor dimiliki lebih dari satu responden, paling banyak 3.",
    );
    expect(
      figure.table.rows.map(({ cells }) => [cells["from"]!.value, cells["to"]!.value, cells["respondents"]!.value]),
    ).toEqual([
      [1, 1, 3],
      [2, 3, 1],
      [4, 2, 1],
    ]);
  });

  it("shows many respondents as discs that lose nobody", () => {
    const { points } = of(many).figure.chart;
    expect(points.length).toBeLessThan(200);
    expect(points.reduce((sum, { respondents }) => sum + respondents, 0)).toBe(2000);
  });

  it("has axes that hold every point and the trend, with ticks on them", () => {
    for (const study of [
      loadStudy("data").study,
      many,
      studyOf([
        [3, 3],
        [3, 3],
        [3, 3],
      ]),
    ]) {
      // biome-ignore format: a table
      const { x, y, points, trend } = of(study).figure.chart;
      for (const [axis, values] of [
        [x, [...points, ...trend].map((point) => point.x)],
        [y, [...points, ...trend].map((point) => point.y)],
      ] as const) {
        expect(Math.min(...values)).toBeGreaterThanOrEqual(axis.from);
        expect(Math.max(...values)).toBeLessThanOrEqual(axis.to);
        expect(axis.ticks.length).toBeGreaterThan(0);
        expect(axis.ticks.every(({ at }) => at >= axis.from && at <= axis.to)).toBe(true);
      }
    }
  });

  it("has no trend where a total does not vary, and says so", () => {
    const { figure } = of(studyOf([[1, 3], [2, 3], [3, 3]])); // biome-ignore format: a table
    expect(figure.chart.trend).toEqual([]);
    expect(figure.notes.at(-1)).toContain("tidak bervariasi");
  });
});
