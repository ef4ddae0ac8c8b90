import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { sensitivityOf } from "../../../src/analysis/results/sensitivity.js";
import { sensitivityFigure } from "../../../src/chapter/sensitivity/sensitivityFigure.js";
import type { DotChart } from "../../../src/document/figure/figure.js";
import { sensitivity as texts } from "../../../src/texts/id/sensitivity.js";
import { edge, edgeFound, found, study } from "./examples.js";

const chartOf = (of: typeof study, result: typeof found) => sensitivityFigure(of, result, texts).chart as DotChart;

describe("sensitivityFigure", () => {
  it("draws the differences of alpha by both changes, with what they read", () => {
    const { rows, reference } = chartOf(study, found);
    const { reversed, leftOut } = found.items.find(({ code }) => code === "A3")!;
    expect(reference.at).toBe(0);
    expect(rows[0]).toMatchObject({
      label: "A3 Topik A3",
      values: [reversed.alpha.difference, leftOut.alpha.difference],
    });
    expect(rows[0]!.text).toMatch(/^\+\d,\d{3} \/ \+\d,\d{3}$/);
    expect(rows.at(-1)!.text).toMatch(/^−\d,\d{3} \/ /);
  });

  it("has no point where there is no difference", () => {
    const { rows } = chartOf(edge, edgeFound);
    expect(rows.find(({ label }) => label.startsWith("B1"))).toMatchObject({
      values: [null, null],
      text: "tidak ada / tidak ada",
    });
  });

  it("names in its alternative the items that can raise alpha", () => {
    expect(sensitivityFigure(study, found, texts).alt).toMatch(/ialah A3 dan A1\.$/);
    expect(sensitivityFigure(edge, { ...edgeFound, items: [] }, texts).alt).toMatch(
      /tidak ada yang menaikkan alpha\.$/,
    );
  });

  it("lets the item that is worded against its variable stand out in the published study", () => {
    const published = loadStudy("data").study;
    const against = published.items.find(({ worded }) => worded === "against")!.code;
    const [first, second] = chartOf(published, sensitivityOf(published)).rows;
    const most = (row: typeof first) => Math.max(...row!.values.map(Number));
    expect(first!.label.startsWith(`${against} `)).toBe(true);
    expect(most(first)).toBeGreaterThan(3 * most(second));
  });
});
