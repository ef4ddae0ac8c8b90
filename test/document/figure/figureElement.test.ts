// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { figureElement } from "../../../src/document/figure/figureElement.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";
import { exampleBars, exampleDiverging, exampleDots, exampleFigure, exampleLine } from "./exampleFigures.js";

const rendering = { words: documentWords, root: "./" };
const charts = [exampleBars, exampleDiverging, exampleDots, exampleLine];

describe("figureElement", () => {
  test("looks as reviewed", async () => {
    await expect(markup(figureElement(exampleFigure(exampleDiverging), rendering))).toMatchFileSnapshot(
      "snapshots/figure.txt",
    );
  });

  test.each(charts)("names and describes a picture of $kind for those who do not see it", (chart) => {
    const figure = figureElement(exampleFigure(chart), rendering);
    const svg = figure.querySelector("svg[role=img]")!;
    const referred = (name: string) => figure.querySelector(`[id="${svg.getAttribute(name)}"]`)?.textContent;
    expect(referred("aria-labelledby")).toBe("Grafik 5. Rerata <b>butir</b>");
    expect(referred("aria-describedby")).toBe("Rerata tertinggi ada pada X2 (5,00).");
  });

  test.each(charts)("has unique ids and no inline styles with $kind", (chart) => {
    const figure = figureElement(exampleFigure(chart), rendering);
    const ids = attributes(figure, "[id]", "id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(figure.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("holds its numbers as a table to unfold, and as CSV under its own name", () => {
    const figure = figureElement(exampleFigure(exampleBars), rendering);
    expect(texts(figure, "summary")).toEqual(["Data grafik"]);
    expect(texts(figure, "details tbody th[scope=row]")).toEqual(["X1", "X2", "Jumlah"]);
    expect(attributes(figure, ".tools a", "href")).toEqual(["#grafik-5", "./unduh/grafik-5.csv"]);
  });

  test("lists every option of a diverging chart, chosen or not", () => {
    const figure = figureElement(exampleFigure(exampleDiverging), rendering);
    expect(texts(figure, ".legend li").map((text) => text!.trim())).toEqual(
      ["STS", "TS", "KS", "S", "SS"].map((code) => `${code} label ${code}`),
    );
    expect(attributes(figure, ".swatch g", "class")).toEqual(["below-4", "below-2", "middle", "above-2", "above-4"]);
  });

  test("says what the points of a dot chart are", () => {
    const figure = figureElement(exampleFigure(exampleDots), rendering);
    expect(texts(figure, ".legend li").map((text) => text!.trim())).toEqual(["dibalik", "ditinggalkan"]);
    expect(attributes(figure, ".swatch circle", "class")).toEqual(["dot hollow", "dot"]);
  });

  test("keeps text in its own size: only the curve is scaled", () => {
    for (const chart of charts) {
      const scaled = [...figureElement(exampleFigure(chart), rendering).querySelectorAll("[viewBox]")];
      expect(scaled.flatMap((svg) => texts(svg, "text"))).toEqual([]);
    }
  });
});
