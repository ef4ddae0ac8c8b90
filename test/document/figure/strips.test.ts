// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { StripChart } from "../../../src/document/figure/figure.js";
import { stripLegend, strips } from "../../../src/document/figure/strips.js";
import { markup } from "../table/markup.js";
import { attributes, texts } from "./attributes.js";

const chart: StripChart = {
  kind: "strips",
  series: ["cocok", "berbeda", "mengubah simpulan", "tak dapat diperiksa"],
  rows: [
    { label: "Tabel 1", counts: [10, 5, 0, 5], text: "5 dari 20" },
    { label: "Tabel 2", counts: [0, 0, 3, 0], text: "3 dari 3" },
  ],
};

describe("strips", () => {
  test("looks as reviewed", async () => {
    await expect(markup(strips(chart))).toMatchFileSnapshot("snapshots/strips.txt");
  });

  test("draws strips of one length, shared in proportion, without segments of nothing", () => {
    const widths = attributes(strips(chart), "rect", "width").map((width) => Number.parseFloat(width!));
    expect(widths).toEqual([21, 10.5, 10.5, 42]);
    expect(attributes(strips(chart), "rect", "x")).toEqual(["40%", "61%", "71.5%", "40%"]);
  });

  test("labels every strip and says its counts", () => {
    expect(texts(strips(chart), "text")).toEqual(["Tabel 1", "5 dari 20", "Tabel 2", "3 dari 3"]);
  });

  test("tells series apart by texture, the same in the legend", () => {
    const classes = attributes(
      strips({ ...chart, rows: [{ label: "a", counts: [1, 1, 1, 1], text: "" }] }),
      "rect",
      "class",
    );
    expect(new Set(classes).size).toBe(4);
    expect([...stripLegend(chart.series).querySelectorAll("rect")].map((rect) => rect.getAttribute("class"))).toEqual(
      classes,
    );
  });

  test("refuses a row of nothing, and more series than it has textures", () => {
    expect(() => strips({ ...chart, rows: [{ label: "kosong", counts: [0, 0, 0, 0], text: "" }] })).toThrow(/kosong/);
    expect(() => strips({ ...chart, series: ["a", "b", "c", "d", "e"] })).toThrow(/at most 4/);
  });
});
