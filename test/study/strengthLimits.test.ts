import { expect, it } from "vitest";
import { strengthIndex } from "../../src/statistics/strengthIndex.js";
import { strengthLimits } from "../../src/study/strengthLimits.js";
import { studyOf } from "../studyOf.js";

const { strength } = studyOf([]);

it("lists both signs of every limit, of single values too", () => {
  expect(strengthLimits(strength)).toEqual([0, -0, 0, -0, 0.5, -0.5, 1, -1]);
});

it("are where the word of a strength changes, and nowhere else", () => {
  const limits = strengthLimits(strength);
  const grid = Array.from({ length: 401 }, (_, i) => -1 + i / 200);
  const changing = grid.slice(1).flatMap((to, i) => {
    const from = grid[i]!;
    return strengthIndex(from, strength.bands) === strengthIndex(to, strength.bands) ? [] : [[from, to] as const];
  });
  expect(changing).toHaveLength(6); // at -1, -0.5, both sides of 0, 0.5 and 1
  for (const [from, to] of changing) expect(limits.some((limit) => limit >= from && limit <= to)).toBe(true);
});
