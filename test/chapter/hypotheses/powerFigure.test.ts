import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { testPowers } from "../../../src/analysis/conclusions/testPower.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { powerFigure } from "../../../src/chapter/hypotheses/powerFigure.js";
import type { Study } from "../../../src/study/study.js";
import { power as texts } from "../../../src/texts/id/power.js";
import { studyOf } from "../../studyOf.js";

const of = (study: Study) => {
  const results = analyse(study);
  const [power] = testPowers(results, study.criteria);
  return { power: power!, figure: powerFigure(results, power!, texts) };
};

describe("powerFigure", () => {
  it("marks the smallest size that is found, on the curve", () => {
    const { power, figure } = of(loadStudy("data").study);
    const [mark] = figure.chart.marked;
    expect(mark).toMatchObject({ x: power.detectable, y: power.power });
    const after = figure.chart.points.find(({ x }) => x >= mark!.x)!;
    expect(Math.abs(after.y - mark!.y)).toBeLessThan(0.05);
    expect(figure.alt).toContain(texts.number(power.detectable as number, 3));
  });

  it("lists the respondents needed, fewer for a greater size", () => {
    const needed = of(loadStudy("data").study).figure.table.rows.map(({ cells }) => cells["needed"]!.value as number);
    expect(needed).toEqual(needed.toSorted((a, b) => b - a));
  });

  it("says why there is no curve of three respondents", () => {
    const { figure } = of(studyOf([[1, 2], [2, 1], [3, 3]])); // biome-ignore format: a table
    expect(figure.chart).toMatchObject({ points: [], marked: [] });
    expect(figure.alt).toContain("respondennya terlalu sedikit");
    expect(figure.table.rows[0]!.cells["power"]).toEqual({ value: null, note: texts.missing("too few respondents") });
  });
});
