import { describe, expect, test } from "vitest";
import { meansThatFit } from "../../src/disclosure/meansThatFit.js";
import type { PublishedScale } from "../../src/disclosure/spreadsThatFit.js";
import type { Outcome } from "../../src/statistics/outcome.js";
import { scaleOf } from "../studyOf.js";

const hidden = { missing: "withheld" } as const;
const scale = (codes: readonly string[], mean: Outcome<number>, complete = 100): PublishedScale => ({
  scale: { n: 100, complete, alpha: 0.8, total: { mean, standardDeviation: 2 } },
  codes,
});
const means = new Map<string, Outcome<number>>([
  ["A1", hidden],
  ["A2", 3],
  ["A3", 4],
  ["A4", hidden],
]);
const fits = (...scales: readonly PublishedScale[]) => meansThatFit("A1", scales, means, scaleOf(5));
const between = (from: number, to: number) => ({ from: expect.closeTo(from, 12), to: expect.closeTo(to, 12) });

describe("the means that fit a withheld one", () => {
  test("are what the mean of the totals leaves, within what rounding of each may hide", () => {
    expect(fits(scale(["A1", "A2", "A3"], 9.5))).toEqual(between(2.485, 2.515));
  });
  test("are those of all its scales together, and within the options", () => {
    expect(fits(scale(["A1", "A2", "A3"], 9.5), scale(["A2", "A1"], 5.52))).toEqual(between(2.51, 2.515));
    expect(fits(scale(["A1", "A2", "A3"], 7.99))).toEqual(between(1, 1.005));
  });
  test("are all, where a scale tells nothing of it: another's, with another withheld mean, or of other respondents", () => {
    const all = { from: 1, to: 5 };
    expect(fits(scale(["A2", "A3"], 7))).toEqual(all);
    expect(fits(scale(["A1", "A4"], 7))).toEqual(all);
    expect(fits(scale(["A1", "A2"], hidden))).toEqual(all);
    expect(fits(scale(["A1", "A2"], 5.5, 99))).toEqual(all);
  });
});
