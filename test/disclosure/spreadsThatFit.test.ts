import { describe, expect, test } from "vitest";
import { type PublishedScale, spreadsThatFit } from "../../src/disclosure/spreadsThatFit.js";
import type { Outcome } from "../../src/statistics/outcome.js";

const hidden = { missing: "withheld" } as const;

/**
 * R: A1 <- c(1, 2, 3, 4, 5); A2 <- c(2, 1, 4, 3, 5): sd 1.5811 each; of the totals 3, and alpha 0.8889 (cov 2.0,
 * r 0.8).
 */
const scale: PublishedScale["scale"] = {
  n: 5,
  complete: 5,
  alpha: 0.889,
  total: { mean: 6, standardDeviation: 3 },
};
const deviations = (own: Outcome<number> = 1.58) =>
  new Map<string, Outcome<number>>([
    ["A1", hidden],
    ["A2", own],
  ]);
const published: PublishedScale = { scale, codes: ["A1", "A2"] };
const fits = (of: readonly PublishedScale[], spreads = deviations()) => {
  const is = spreadsThatFit("A1", of, spreads);
  return [1.56, 1.57, 1.5811, 1.59, 1.6].map(is);
};
const ANY = [true, true, true, true, true];

describe("the standard deviations that fit a withheld one", () => {
  test("are near the true one, by alpha and the totals", () => {
    // of the items 4.981..5.019 by alpha, less 2.481..2.512 of A2: a variance of 2.469..2.538
    expect(fits([published])).toEqual([false, false, true, true, false]);
  });
  test("are near it by the correlations of the items, too", () => {
    const correlated = { ...published, scale: { ...scale, alpha: hidden }, correlations: [[], [0.8]] };
    expect(fits([correlated])).toEqual([false, true, true, true, false]);
    expect(fits([{ ...correlated, correlations: [[], [hidden]] }])).not.toEqual([false, true, true, true, false]);
  });
  test("is that of the totals, where the item is all of the scale", () => {
    const alone = { codes: ["A1"], scale: { ...scale, alpha: hidden, total: { mean: 3, standardDeviation: 1.58 } } };
    expect(fits([alone])).toEqual([false, false, true, false, false]);
  });
  test("are any where a scale tells nothing of it", () => {
    expect(fits([])).toEqual(ANY);
    expect(fits([{ ...published, codes: ["A2", "A3"] }])).toEqual(ANY);
    expect(fits([{ ...published, scale: { ...scale, complete: 4 } }])).toEqual(ANY);
    expect(fits([{ ...published, scale: { ...scale, total: { mean: 6, standardDeviation: hidden } } }])).toEqual(ANY);
    expect(fits([published], deviations(hidden))).toEqual(ANY);
  });
});
