// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { dots } from "../../../src/document/figure/dots.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";
import { exampleDots } from "./exampleFigures.js";

const drawn = (values: readonly (number | null)[], at = 0) =>
  dots({ ...exampleDots, reference: { at, label: "tetap" }, rows: [{ label: "X1", values, text: "?" }] }, "id");

describe("dots", () => {
  test("looks as reviewed", async () => {
    await expect(markup(dots(exampleDots, "id"))).toMatchFileSnapshot("snapshots/dots.txt");
  });

  test("draws each point at its place in a range of whole ticks, at the end of a stem from the reference", () => {
    const svg = drawn([-0.2, 0.05]);
    expect(texts(svg, ".tick")).toEqual(["−0,20", "−0,15", "−0,10", "−0,05", "0,00", "0,05"]);
    expect(attributes(svg, ".dot", "cx")).toEqual(["0%", "100%"]);
    expect(attributes(svg, ".stem", "x1")).toEqual(["80%", "80%"]);
    expect(attributes(svg, ".stem", "x2")).toEqual(["0%", "100%"]);
  });

  test("lets stand out what is greater than the reference, and nothing else", () => {
    expect(attributes(drawn([-0.2, 0.05]), ".dot", "class")).toEqual(["dot hollow", "dot beyond"]);
    expect(attributes(drawn([0, 0]), ".dot", "class")).toEqual(["dot hollow", "dot"]);
    expect(attributes(drawn([0.5, 2], 1), ".stem", "class")).toEqual(["stem", "stem beyond"]);
  });

  test("has no point for a value that is not there", () => {
    expect(attributes(drawn([null, 0.1]), ".dot", "class")).toEqual(["dot beyond"]);
    const none = drawn([null, null]);
    expect(attributes(none, ".dot", "cx")).toEqual([]);
    expect(none.outerHTML).not.toContain("NaN");
  });

  test("keeps apart on a phone the numbers below", () => {
    const svg = drawn([-0.25, 0.1]);
    expect(texts(svg, ".tick").length).toBeGreaterThan(texts(svg, ".tick:not(.roomy)").length);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses the value %d", (value) => {
    expect(() => drawn([value])).toThrow(`finite values, not ${value}`);
  });
});
