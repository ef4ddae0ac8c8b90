// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { scatter } from "../../../src/document/figure/scatter.js";
import { markup } from "../table/markup.js";
import { attributes } from "./attributes.js";
import { exampleScatter } from "./exampleFigures.js";

const one = exampleScatter.points[0]!;

describe("scatter", () => {
  test("looks as reviewed", async () => {
    await expect(markup(scatter(exampleScatter))).toMatchFileSnapshot("snapshots/scatter.txt");
  });

  test("gives each respondent a point of one size, at its place", () => {
    const svg = scatter({ ...exampleScatter, points: [one, one, { x: 50, y: 20, respondents: 1 }] });
    expect(attributes(svg, "circle", "cx")).toEqual(["0%", "0%", "100%"]);
    expect(attributes(svg, "circle", "cy")).toEqual(["40", "40", "300"]);
    expect(new Set(attributes(svg, "circle", "r")).size).toBe(1);
  });

  test("gives many respondents a disc whose area tells how many", () => {
    expect(attributes(scatter(exampleScatter), "circle", "r")).toEqual(["7", "14"]);
  });

  test("draws no trend where there is none, and nobody where there is nobody", () => {
    const svg = scatter({ ...exampleScatter, points: [], trend: [] });
    expect(svg.querySelectorAll("circle, .curve")).toHaveLength(0);
  });

  test("refuses a point without a place", () => {
    expect(() => scatter({ ...exampleScatter, points: [{ ...one, x: Number.NaN }] })).toThrow("place on their axis");
  });
});
