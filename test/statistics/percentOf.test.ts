import { expect, it } from "vitest";
import { percentOf } from "../../src/statistics/percentOf.js";

it("percentOf divides once, so that shares known exactly stay exact", () => {
  expect([percentOf(29, 100), percentOf(57, 100), percentOf(7, 7), percentOf(0, 7)]).toEqual([29, 57, 100, 0]);
});

it("percentOf is 0 of nobody", () => {
  expect(percentOf(0, 0)).toBe(0);
});
