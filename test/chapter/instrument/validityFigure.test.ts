import { expect, it } from "vitest";
import { validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { validityFigure } from "../../../src/chapter/instrument/validityFigure.js";
import type { BarChart } from "../../../src/document/figure/figure.js";
import type { Study } from "../../../src/study/study.js";
import { instrument } from "../../../src/texts/id/instrument.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const rows = [
  [1, 5, 2, 1, 3, 3],
  [2, 3, 2, 2, 2, 3],
  [4, 2, 4, 4, 5, 3],
  [5, 1, 4, 5, 4, 3],
  [3, 3, 3, 3, 3, 3],
];

function figureOf(side: "item-total" | "item-rest", changes: Partial<Study> = {}, answers = rows) {
  const results = analyse(studyOf(answers, changes));
  const criteria = { ...results.study.criteria, validity: side };
  return validityFigure(results, validity(results, criteria), criteria, instrument);
}

it("draws the coefficient that the verdict is read from, against the critical r", () => {
  const chart = figureOf("item-rest").chart as BarChart;
  expect(chart.bars.map(({ label }) => label)).toEqual(["A1", "A2", "A3", "B1", "B2"]);
  expect(chart.bars[1]!.value).toBeLessThan(0);
  expect(chart.from).toBe(-1);
  expect(chart.marks).toEqual([{ at: expect.closeTo(0.8783394481, 9), label: "r\u00a0kritis 0,878" }]);
});

it("names the coefficient and its own critical value", () => {
  const spearman = figureOf("item-total");
  expect(spearman.notes).toEqual(["Koefisien: korelasi peringkat Spearman."]);
  const kendall = figureOf("item-total", { coefficient: "kendall" });
  expect(kendall.caption).toMatch(/dan τ\u00a0kritis$/);
  expect(kendall.alt).toMatch(/melewati τ\u00a0kritis 0,800\.$/);
  expect(kendall.notes).toEqual(["Koefisien: korelasi peringkat Kendall (tau-b)."]);
});

it("draws the critical value of each variable where blanks leave them unlike numbers of respondents, and counts the decided alone", () => {
  const six = [...rows, [2, 4, 2, 2, 2, 3]];
  const blanks = six.map((row, i) => (i < 2 ? [...row.slice(0, 3), 0, ...row.slice(4)] : row));
  const { chart, alt } = figureOf("item-total", { scale: scaleOf(5, "item") }, blanks);
  expect((chart as BarChart).bars.map(({ label, value }) => [label, value > (label < "B" ? 0.812 : 0.95)])).toEqual([
    ["A1", true],
    ["A2", false],
    ["A3", true],
    ["B1", false],
    ["B2", false],
  ]);
  // R 4.2.2: t <- qt(.975, c(4, 2)); t / sqrt(c(4, 2) + t^2)
  expect((chart as BarChart).marks).toEqual([
    { at: expect.closeTo(0.81140135, 8), label: "r\u00a0kritis 0,811 bagi Variabel A" },
    { at: expect.closeTo(0.95, 8), label: "r\u00a0kritis 0,950 bagi Variabel B" },
  ]);
  expect(alt).toBe(
    "Batang mendatar korelasi butir–total setiap butir; 2 dari 5 butir melewati r\u00a0kritis 0,811 bagi Variabel A dan 0,950 bagi Variabel B.",
  );
});

it("draws no critical value that no coefficient can reach", () => {
  const { chart } = figureOf("item-total", { coefficient: "kendall" }, rows.slice(0, 3));
  expect((chart as BarChart).marks).toEqual([]);
});

it("leaves an item without a coefficient out of the picture, and says why in its table", () => {
  const { table } = figureOf("item-total");
  expect(table.rows.at(-1)!.cells["coefficient"]).toEqual({
    value: null,
    note: "tidak dapat dihitung: skornya tidak bervariasi",
  });
});
