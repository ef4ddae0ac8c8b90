// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { line } from "../../../src/document/figure/line.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";
import { exampleLine } from "./exampleFigures.js";

describe("line", () => {
  test("looks as reviewed", async () => {
    await expect(markup(line(exampleLine))).toMatchFileSnapshot("snapshots/line.txt");
  });

  test("places points on linear and logarithmic axes", () => {
    expect(attributes(line(exampleLine), ".curve", "d")).toEqual(["M0,0L50,130L100,260"]);
  });

  test("marks points where the curve has them, each with its label", () => {
    const svg = line(exampleLine);
    expect(attributes(svg, "circle", "cx")).toEqual(["50%", "100%"]);
    expect(attributes(svg, "circle", "cy")).toEqual(["170", "300"]);
    expect(texts(svg, ".value")).toEqual(["penelitian: n = 100", "pilihan: n = 10"]);
  });

  test("moves a label up that would cover another", () => {
    const marked = [exampleLine.marked[0]!, { ...exampleLine.marked[0]!, label: "pilihan: n = 100" }];
    const [first, second] = attributes(line({ ...exampleLine, marked }), ".value", "y").map(Number);
    expect(first! - second!).toBe(18);
  });

  test("shows tick labels that would touch on a phone on wider screens only", () => {
    const ticks = [0.1, 0.11, 0.2].map((at) => ({ at, label: `galat ${at}` }));
    expect(texts(line({ ...exampleLine, x: { ...exampleLine.x, ticks } }), ".roomy")).toEqual(["galat 0.11"]);
  });

  test("refuses a point without a place on its axis", () => {
    expect(() => line({ ...exampleLine, points: [{ x: 0.1, y: 0 }] })).toThrow("not 0");
  });
});
