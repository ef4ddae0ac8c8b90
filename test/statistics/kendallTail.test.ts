import { expect, it } from "vitest";
import reference from "../../site/reference/exact-scipy.json";
import { kendallTail } from "../../src/statistics/kendallTail.js";

const excess = (y: readonly number[]) =>
  y.reduce((sum, value, i) => y.slice(0, i).reduce((so, other) => so + Math.sign(value - other), sum), 0);

it("kendallTail is right to the last digit, in the far tail too", () => {
  for (const { y, fraction } of reference.values.untied) expect(kendallTail(excess(y), y.length)).toBe(fraction);
});

it("kendallTail is 1 where there are as many concordant pairs as discordant ones, and grows towards it", () => {
  expect([6, 4, 2, 0, -2, -4, -6].map((s) => kendallTail(s, 4))).toEqual([
    2 / 24,
    8 / 24,
    18 / 24,
    1,
    18 / 24,
    8 / 24,
    2 / 24,
  ]);
});

it("kendallTail refuses an S that no order has", () => {
  expect(() => kendallTail(5, 4)).toThrow(RangeError);
  expect(() => kendallTail(8, 4)).toThrow(RangeError);
});
