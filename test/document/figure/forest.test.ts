// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { forest } from "../../../src/document/figure/forest.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";
import { exampleForest } from "./exampleFigures.js";

const svg = forest(exampleForest, "id");

describe("forest", () => {
  test("looks as reviewed", async () => {
    await expect(markup(svg)).toMatchFileSnapshot("snapshots/forest.txt");
  });

  test("draws each estimate at its place in a range of whole ticks, filled or hollow as it was decided", () => {
    expect(texts(svg, ".tick:not(.roomy)")).toContain("1,0");
    expect(attributes(svg, ".dot", "class")).toEqual(["dot", "dot hollow", "dot hollow"]);
    expect(attributes(svg, ".dot", "cx")).toEqual(["53.571%", "25.714%", "100%"]);
  });

  test("draws an interval with its caps, none where there is none, and nothing for a row without an estimate", () => {
    expect(attributes(svg, ".stem", "x1").slice(0, 3)).toEqual(["40%", "40%", "65%"]);
    expect(attributes(svg, ".stem", "x1")).toHaveLength(6);
    expect(texts(svg, ".value")).toEqual(["0,35", "−0,04", "1,00", "tidak ada"]);
  });

  test("heads each group once", () => {
    expect(texts(svg, ".heading")).toEqual(["Pertanyaan", "Lain"]);
  });

  test("refuses what is not finite", () => {
    const [row] = exampleForest.rows;
    expect(() => forest({ ...exampleForest, rows: [{ ...row!, estimate: Number.NaN }] }, "id")).toThrow(
      "finite values, not NaN",
    );
  });
});
