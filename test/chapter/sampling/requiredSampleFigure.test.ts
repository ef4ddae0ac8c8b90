import { describe, expect, it } from "vitest";
import { samplingConclusion } from "../../../src/analysis/conclusions/samplingConclusion.js";
import { requiredSampleFigure } from "../../../src/chapter/sampling/requiredSampleFigure.js";
import { samplingReading } from "../../../src/chapter/sampling/samplingReading.js";
import type { LineChart } from "../../../src/document/figure/figure.js";
import { sampling as texts } from "../../../src/texts/id/sampling.js";
import { criteria, resultsOf, strataOf } from "./resultsOf.js";

function figureOf(n: number, members: number, e = 0.1) {
  const results = resultsOf(n, { strata: strataOf([members, n]) });
  const live = { ...criteria, marginOfError: e };
  return requiredSampleFigure(results, samplingReading(results, samplingConclusion(results, live), live)!, texts);
}

const chartOf = (...of: Parameters<typeof figureOf>) => figureOf(...of).chart as LineChart;

describe("requiredSampleFigure", () => {
  it("draws n from an e of 1% to 25% on a logarithmic axis that holds it", () => {
    const { x, y, points } = chartOf(99, 16806);
    expect([x.from, x.to, y.scale]).toEqual([0.01, 0.25, "log"]);
    expect(points[0]!.y).toBeCloseTo(6269.5, 1);
    expect([y.from, y.to]).toEqual([10, 10000]);
    for (const point of points) expect(point.y >= y.from && point.y <= y.to).toBe(true);
  });

  it("marks the study's own e and the one that was reached, and the live one where it differs", () => {
    const labels = (e: number) => chartOf(99, 16806, e).marked.map(({ label }) => label);
    expect(labels(0.1)).toEqual(["penelitian: 10%, n = 99", "tercapai: 10,02%, n = 99"]);
    expect(labels(0.05)).toEqual(["penelitian: 10%, n = 99", "tercapai: 10,02%, n = 99", "pilihan Anda: 5%, n = 391"]);
  });

  it("extends to a live e beyond its ends, and leaves out what was reached beyond them", () => {
    const { x, marked } = chartOf(2, 16806, 0.4); // two respondents reach an e of 71%
    expect(x.to).toBe(0.4);
    expect(marked.map(({ label }) => label)).toEqual(["penelitian: 10%, n = 99", "pilihan Anda: 40%, n = 6"]);
  });

  it.each([1, 2, 7, 10, 50, 1_000_000])("has finite axes for a population of %i", (members) => {
    const { y, points } = chartOf(1, members);
    expect(y.from).toBeGreaterThan(0);
    expect(y.ticks.length).toBeGreaterThan(0);
    for (const point of points) expect(point.y >= y.from && point.y <= y.to).toBe(true);
  });

  it("lists n, rounded as declared and up, for every whole percent and the marked ones", () => {
    const { table } = figureOf(99, 16806, 0.075);
    expect(table.rows).toHaveLength(26);
    const row = table.rows.find(({ cells }) => cells["margin"]!.value === 0.1)!;
    expect([row.cells["whole"]!.value, row.cells["ceiling"]!.value]).toEqual([99, 100]);
    expect(table.columns[0]!.format).toEqual({ kind: "number", digits: 3 });
  });

  it("describes itself from the data", () => {
    expect(figureOf(99, 16806).alt).toContain(
      "Pada batas galat 10% diperlukan 99 responden; 99 responden setara dengan batas galat 10,02%.",
    );
  });
});
