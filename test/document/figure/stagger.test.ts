import { expect, test } from "vitest";
import { anchoredText } from "../../../src/document/figure/anchoredText.js";
import { stagger } from "../../../src/document/figure/stagger.js";

const levels = (...texts: readonly [string, number][]) => stagger(texts.map(([text, at]) => anchoredText(text, at)));

test("keeps texts that do not touch on one level", () => {
  expect(levels(["1,80", 20], ["2,60", 40], ["3,40", 60])).toEqual([0, 0, 0]);
});

test("lifts a text that would touch its neighbour, and returns to the first level when it can", () => {
  expect(levels(["Rendah 2,60", 40], ["Sedang 3,40", 50], ["Tinggi", 80])).toEqual([0, 1, 0]);
});

test("answers in the order it was asked, whatever the order along the chart", () => {
  expect(levels(["Sedang 3,40", 50], ["Rendah 2,60", 40])).toEqual([1, 0]);
});

test("has no levels for no texts", () => {
  expect(stagger([])).toEqual([]);
});
