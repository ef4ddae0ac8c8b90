// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { bars } from "../../../src/document/figure/bars.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";
import { exampleBars } from "./exampleFigures.js";

describe("bars", () => {
  test("looks as reviewed", async () => {
    await expect(markup(bars(exampleBars, "id"))).toMatchFileSnapshot("snapshots/bars.txt");
  });

  test("draws each value as its share of the range", () => {
    expect(attributes(bars(exampleBars, "id"), ".bar", "width")).toEqual(["65%", "100%", "0%"]);
  });

  test("writes each value at its bar's end, inside where there is no room beside it", () => {
    const svg = bars(exampleBars, "id");
    expect(texts(svg, ".value")).toEqual(["3,60", "5,00", "1,00"]);
    expect(attributes(svg, ".value", "x")).toEqual(["65%", "100%", "0%"]);
    expect(texts(svg, ".inside")).toEqual(["5,00"]);
  });

  test("writes a value below zero to the left of its bar, else inside it, else on the other side of zero, where there is room", () => {
    const of = (value: number, text: string) => ({ label: "X1", value, text });
    const chart = {
      from: -1,
      to: 1,
      bars: [of(-0.2, "−0,20"), of(-0.82, "−0,82 dan lain"), of(-0.4, "−0,40 Tidak valid")],
      marks: [],
    };
    const svg = bars({ kind: "bars", ...chart }, "id");
    expect(attributes(svg, ".value", "x")).toEqual(["40%", "9%", "50%"]);
    expect(attributes(svg, ".value", "text-anchor")).toEqual(["end", null, null]);
    expect(attributes(svg, ".value", "class")).toEqual(["value", "value inside", "value"]);
  });

  test("breaks labels that are too long for a phone", () => {
    expect(texts(bars(exampleBars, "id"), "text:not([class])").slice(2)).toEqual([
      "X9. Layanan digital, dokumen elektronik,",
      "dan sarana pendukungnya",
    ]);
  });

  test("heads each group once", () => {
    expect(texts(bars(exampleBars, "id"), ".heading")).toEqual(["Sumber daya manusia", "Teknologi"]);
  });

  test("stands shapes apart from each other", () => {
    const tops = attributes(bars(exampleBars, "id"), ".bar", "y").map(Number);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(Math.min(...tops.slice(1).map((top, i) => top - tops[i]!))).toBeGreaterThan(18);
  });

  test("labels reference lines on levels of their own where they would touch", () => {
    const svg = bars(exampleBars, "id");
    expect(attributes(svg, "line.mark", "x1")).toEqual(["60%", "80%"]);
    const [first, second] = attributes(svg, "text.mark", "y");
    expect(first).not.toBe(second);
  });

  test("writes the ends of a range in the locale, if they are whole", () => {
    expect(texts(bars({ ...exampleBars, from: 0, to: 16806 }, "id"), ".tick")).toEqual(["0", "16.806"]);
    expect(texts(bars({ ...exampleBars, to: 5.5 }, "id"), ".tick")).toEqual([]);
  });

  test.each([0.5, 5.1, Number.NaN])("refuses the value %d in a range of 1 to 5", (value) => {
    expect(() => bars({ ...exampleBars, bars: [{ label: "X1", value, text: "?" }] }, "id")).toThrow(
      `values of 1 to 5, not ${value}`,
    );
  });
});
