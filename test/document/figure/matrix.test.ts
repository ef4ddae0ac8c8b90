// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { matrix } from "../../../src/document/figure/matrix.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";
import { exampleMatrix } from "./exampleFigures.js";

const svg = matrix(exampleMatrix);

describe("matrix", () => {
  test("looks as reviewed", async () => {
    await expect(markup(svg)).toMatchFileSnapshot("snapshots/matrix.txt");
  });

  test("shades by size and direction, and writes the number into its cell", () => {
    expect(attributes(svg, "g", "class")).toEqual(["above-4", "middle", "absent", "below-4", "above-1"]);
    expect(texts(svg, "g text")).toEqual(["1,00", "0,00", "–", "−1,00", "0,36*"]);
  });

  test("puts every cell under the name of its column", () => {
    expect(attributes(svg, ".heading", "x")).toEqual(["16.667%", "50%", "83.333%"]);
    expect(attributes(svg, "g text", "x")).toEqual(["16.667%", "50%", "83.333%", "16.667%", "50%"]);
  });

  test("hides numbers on a phone where columns are too many for them", () => {
    const cells = Array.from({ length: 12 }, () => ({ value: 0.5, text: "0,50" }));
    expect(
      attributes(
        matrix({ kind: "matrix", columns: cells.map((_, i) => `B${i}`), rows: [{ label: "A", cells }] }),
        "g .roomy",
        "x",
      ),
    ).toHaveLength(12);
  });

  test.each([1.01, Number.NaN])("refuses %d, which is no correlation", (value) => {
    const rows = [{ label: "A", cells: [{ value, text: "?" }] }];
    expect(() => matrix({ kind: "matrix", columns: ["B"], rows })).toThrow("requires correlations");
  });
});
