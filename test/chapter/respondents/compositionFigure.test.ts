import { describe, expect, it } from "vitest";
import { composition } from "../../../src/chapter/respondents/composition.js";
import { compositionFigure } from "../../../src/chapter/respondents/compositionFigure.js";
import type { BarChart } from "../../../src/document/figure/figure.js";
import { respondents as texts } from "../../../src/texts/id/respondents.js";

const heading = { id: "gambar-1", label: "Gambar 1", caption: "Umur", source: "data", of: "Umur" };
const group = (id: string, respondents: number, note?: string) => ({
  label: { id },
  respondents,
  ...(note !== undefined && { note: { id: note } }),
});
const figure = (n: number, ...groups: Parameters<typeof composition>[0][number][]) =>
  compositionFigure(heading, composition(groups, n), texts);
const bars = (of: ReturnType<typeof figure>) =>
  (of.chart as BarChart).bars.map(({ label, value, text }) => [label, value, text]);

describe("the figure of a composition", () => {
  it("is as wide as what the counts add up to", () => {
    const found = figure(8, group("A", 6), group("B", 2));
    expect([(found.chart as BarChart).to, bars(found)]).toEqual([
      8,
      [
        ["A", 6, "6 (75,00%)"],
        ["B", 2, "2 (25,00%)"],
      ],
    ]);
  });

  it("has width and no percentages where nobody was counted", () => {
    const found = figure(0, group("A", 0));
    expect([(found.chart as BarChart).to, bars(found)]).toEqual([1, [["A", 0, "0"]]]);
  });

  it("draws nothing of a withheld count, and says why", () => {
    const withheld = { label: { id: "A" }, respondents: { missing: "withheld" as const } };
    expect(bars(compositionFigure(heading, composition([withheld, group("B", 5)], 9, 4), texts))[0]).toEqual([
      "A",
      0,
      texts.missing("withheld"),
    ]);
  });

  it("marks derived counts, and gives a note that several share once", () => {
    const found = figure(9, group("A", 4, "Dari persentase."), group("B", 5, "Dari persentase."));
    expect(bars(found).map(([, , text]) => text)).toEqual(["4* (44,44%)", "5* (55,56%)"]);
    expect(found.notes).toEqual([texts.derived("Dari persentase.")]);
  });
});
