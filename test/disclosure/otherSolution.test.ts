import { describe, expect, test } from "vitest";
import { otherSolution } from "../../src/disclosure/otherSolution.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

const whole = (n: number, random: () => number) => Math.floor(n * random());

describe("otherSolution", () => {
  test("finds the one other solution there is, and none where there is none", () => {
    const unknowns = [4, 4].map((truth) => ({ from: 1, to: 4, truth }));
    const sum = (total: number) => [{ weights: [1, 1], from: total, to: total }];
    expect(otherSolution(unknowns, sum(8), () => true, 0, { steps: 100 })).toBeUndefined();
    expect(otherSolution([unknowns[0]!, { from: 1, to: 4, truth: 3 }], sum(7), () => true, 0, { steps: 100 })).toEqual([
      3, 4,
    ]);
  });

  test("gives up where its steps are spent", () => {
    const unknowns = Array.from({ length: 8 }, () => ({ from: 0, to: 9, truth: 5 }));
    const budget = { steps: 50 };
    expect(otherSolution(unknowns, [], () => false, 0, budget)).toBeUndefined();
    expect(budget.steps).toBeLessThan(0);
  });

  test("agrees with trying every number, on made-up equations", () => {
    const random = seededRandom(3);
    for (let i = 0; i < 300; i++) {
      const unknowns = Array.from({ length: 3 }, () => ({ from: 0, to: 5, truth: whole(6, random) }));
      const known = Array.from({ length: 2 }, () => {
        const weights = unknowns.map(() => whole(7, random) - 3);
        const sum = weights.reduce((all, weight, j) => all + weight * unknowns[j]!.truth, 0);
        return { weights, from: sum - whole(2, random), to: sum + whole(2, random) };
      });
      const fits = (values: readonly number[]) =>
        known.every(({ weights, from, to }) => {
          const sum = weights.reduce((all, weight, j) => all + weight * values[j]!, 0);
          return sum >= from && sum <= to;
        });
      const all = [...Array(216).keys()]
        .map((code) => [Math.floor(code / 36), Math.floor(code / 6) % 6, code % 6])
        .filter(fits);
      for (const [at, { truth }] of unknowns.entries()) {
        const found = otherSolution(unknowns, known, () => true, at, { steps: 10_000 });
        expect(found !== undefined).toBe(all.some((values) => values[at] !== truth));
        if (found) expect([fits(found), found[at] !== truth]).toEqual([true, true]);
      }
    }
  });
});
