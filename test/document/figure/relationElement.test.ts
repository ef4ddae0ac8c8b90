// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { relationElement } from "../../../src/document/figure/relationElement.js";
import { documentWords } from "../../../src/texts/id/document.js";
import { attributes, texts } from "./attributes.js";
import { exampleFigure, exampleForest, exampleMatrix, exampleScatter } from "./exampleFigures.js";

const rendering = { words: documentWords, root: "./" };
const charts = [exampleForest, exampleMatrix, exampleScatter];

describe("relationElement", () => {
  test.each(charts)("names and describes a picture of $kind, and holds its numbers as a table", (chart) => {
    const figure = relationElement(exampleFigure(chart), rendering);
    const svg = figure.querySelector(`svg[role=img].${chart.kind}`)!;
    expect(figure.querySelector(`[id="${svg.getAttribute("aria-describedby")}"]`)?.textContent).toBe(
      "Rerata tertinggi ada pada X2 (5,00).",
    );
    expect(texts(figure, "details tbody th[scope=row]")).toEqual(["X1", "X2", "Jumlah"]);
    expect(figure.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("says what the points of a forest plot are", () => {
    const figure = relationElement(exampleFigure(exampleForest), rendering);
    expect(texts(figure, ".legend li").map((text) => text!.trim())).toEqual(["tidak signifikan", "signifikan"]);
    expect(attributes(figure, ".swatch circle", "class")).toEqual(["dot hollow", "dot"]);
  });
});
