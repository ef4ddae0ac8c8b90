// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { diverging } from "../../../src/document/figure/diverging.js";
import type { DivergingChart } from "../../../src/document/figure/figure.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";
import { exampleDiverging } from "./exampleFigures.js";

function oneRow(counts: readonly number[]): DivergingChart {
  const texts = counts.map((count) => `${count}%`);
  return {
    kind: "diverging",
    options: counts.map((_, i) => ({ code: `${i}`, label: "" })),
    rows: [{ label: "X1", counts, texts, text: "" }],
  };
}

/** Where a row's segments begin and end, and its centre, in percent of the width. */
function geometry(chart: DivergingChart) {
  const svg = diverging(chart);
  const numbers = (name: string) => attributes(svg, "rect", name).map((text) => Number.parseFloat(text!));
  const widths = numbers("width");
  return { starts: numbers("x"), widths, centre: Number.parseFloat(svg.querySelector(".centre")!.getAttribute("x1")!) };
}

describe("diverging", () => {
  test("looks as reviewed", async () => {
    await expect(markup(diverging(exampleDiverging))).toMatchFileSnapshot("snapshots/diverging.txt");
  });

  test("lays the middle option half on each side of the centre", () => {
    const { starts, widths, centre } = geometry(oneRow([10, 10, 40, 20, 20]));
    expect(starts[2]! + widths[2]! / 2).toBeCloseTo(centre, 2);
  });

  test("parts an even scale between its halves", () => {
    const { starts, centre } = geometry(oneRow([10, 20, 30, 40]));
    expect(starts[2]).toBeCloseTo(centre, 2);
  });

  test("draws segments side by side, as wide as their shares", () => {
    const { starts, widths } = geometry(oneRow([10, 10, 40, 20, 20]));
    expect(widths.map((width) => width / widths[0]!)).toEqual([1, 1, 4, 2, 2].map((ratio) => expect.closeTo(ratio, 2)));
    starts.slice(1).forEach((start, i) => void expect(start).toBeCloseTo(starts[i]! + widths[i]!, 2));
  });

  test("draws no segment where nobody answered, nor for a row without answers", () => {
    expect(geometry(oneRow([0, 0, 0, 100, 0])).widths).toHaveLength(1);
    expect(geometry(oneRow([0, 0, 0])).widths).toEqual([]);
  });

  test("writes a text into a segment that has room, on wide screens only where it is tight, else not at all", () => {
    const svg = diverging(oneRow([1, 0, 6, 93, 0]));
    expect(texts(svg, "g text")).toEqual(["6%", "93%"]);
    expect(texts(svg, ".roomy")).toEqual(["6%"]);
  });

  test("writes the row's own text at its end", () => {
    expect(texts(diverging(exampleDiverging), ".value")).toEqual(["rerata 3,58", "rerata 4,00"]);
  });

  test("refuses counts that do not match the options", () => {
    const { options } = exampleDiverging;
    expect(() => diverging({ ...oneRow([1, 2]), options })).toThrow('5 counts and texts in row "X1"');
  });
});
