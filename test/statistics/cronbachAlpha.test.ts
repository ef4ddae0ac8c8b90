import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import samples from "../../site/reference/samples-r.json";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { itemsOf } from "../../site/reference/studyAnswers.js";
import { cronbachAlpha } from "../../src/statistics/cronbachAlpha.js";
import { crossProducts } from "../../src/statistics/crossProducts.js";
import { duplicated, permuted, reversed, syntheticAnswers } from "./syntheticAnswers.js";

const alphaOf = (columns: readonly Uint8Array[]) => cronbachAlpha(crossProducts(columns)) as number;

describe("cronbachAlpha", () => {
  it.each(["X", "Y"] as const)("agrees with psych and PSPP on scale %s", (scale) => {
    expect(relativeError(alphaOf(itemsOf(scale)), study.values.scales[scale].alpha)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(alphaOf(itemsOf(scale)), pspp.values.scales[scale].alpha)).toBeLessThan(CLOSED_FORM);
  });
  it("meets the study's known values", () => {
    expect(alphaOf(itemsOf("X"))).toBeCloseTo(0.8560596555, 10);
    expect(alphaOf(itemsOf("Y"))).toBeCloseTo(0.6440483752, 10);
  });
  it.each(Object.entries(samples.values.alphas))("agrees with R: %s", (_, { columns, alpha }) => {
    expect(relativeError(alphaOf(columns.map((column) => Uint8Array.from(column))), alpha)).toBeLessThan(CLOSED_FORM);
  });
  it("may be negative", () => {
    expect(
      alphaOf(samples.values.alphas["negative alpha"].columns.map((column) => Uint8Array.from(column))),
    ).toBeLessThan(0);
  });
  it("is exactly 1 for the same item twice", () => {
    const [item] = itemsOf("X");
    expect(alphaOf([item!, item!])).toBe(1);
  });
  it("keeps an item that does not vary, and counts it in k", () => {
    const [a, b] = itemsOf("X") as [Uint8Array, Uint8Array];
    expect(relativeError(alphaOf([a, b, a.map(() => 4)]), (alphaOf([a, b]) / 2) * (3 / 2))).toBeLessThan(CLOSED_FORM);
  });
  it("does not change when respondents or items are permuted, respondents doubled, all items reversed, or a constant added", () => {
    const columns = syntheticAnswers(150, 6);
    const alpha = alphaOf(columns);
    const same = [
      permuted(columns),
      columns.toReversed(),
      duplicated(columns),
      columns.map(reversed),
      columns.map((c) => c.map((x) => x + 7)),
    ];
    for (const other of same) expect(relativeError(alphaOf(other), alpha)).toBeLessThan(1e-15);
  });
  it("changes when one item is reversed, and comes back when it is reversed again", () => {
    const [first, ...others] = syntheticAnswers(150, 6) as [Uint8Array, ...Uint8Array[]];
    expect(alphaOf([reversed(first), ...others])).toBeLessThan(alphaOf([first, ...others]));
    expect(alphaOf([reversed(reversed(first)), ...others])).toBe(alphaOf([first, ...others]));
  });
  it("is missing of fewer than two items", () => {
    expect(cronbachAlpha([[4]])).toEqual({ missing: "too few items" });
  });
  it("is missing where the total does not vary, though items may", () => {
    expect(
      cronbachAlpha([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ missing: "constant" });
    const [item] = itemsOf("X");
    expect(alphaOf([item!, reversed(item!)])).toEqual({ missing: "constant" });
  });
});
