import { describe, expect, it } from "vitest";
import { cronbachAlpha } from "../../src/statistics/cronbachAlpha.js";
import { crossProducts } from "../../src/statistics/crossProducts.js";
import { reversal } from "../../src/statistics/reversal.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

/** Answers of random size, some items running against a common leaning. */
function answers(random: () => number, items: number): number[][] {
  const rows = 2 + Math.floor(random() * 12);
  const leaning = Array.from({ length: rows }, random);
  return Array.from({ length: items }, () => {
    const [against, weight] = [random() < 0.4, random()];
    return leaning.map((x) => 1 + Math.floor(4.99 * (weight * (against ? 1 - x : x) + (1 - weight) * random())));
  });
}

const columnsOf = (items: readonly (readonly number[])[]) => items.map((item) => Uint8Array.from(item));
const turnedIn = (items: readonly (readonly number[])[], set: readonly number[]) =>
  items.map((item, i) => (set.includes(i) ? item.map((x) => 6 - x) : item));
/**
 * The sum of the products of different items: of two ways of turning the same items, the one with the higher sum has
 * the higher alpha.
 */
const between = (items: readonly (readonly number[])[]) =>
  crossProducts(columnsOf(items)).reduce(
    (sum, row, i) => sum + row.reduce((total, x, j) => (i === j ? total : total + x), 0),
    0,
  );
const subsets = (items: number) =>
  Array.from({ length: 2 ** items }, (_, bits) => [...Array(items).keys()].filter((i) => bits & (1 << i)));

describe("reversal", () => {
  it("gives the fewest items that make alpha highest, as trying every set of answers turned round does", () => {
    const random = seededRandom(5);
    for (let trial = 0; trial < 150; trial++) {
      const items = answers(random, 2 + (trial % 6));
      const { sets, alpha } = reversal(crossProducts(columnsOf(items)));
      const ways = subsets(items.length).map((set) => ({ set, sum: between(turnedIn(items, set)) }));
      const highest = Math.max(...ways.map(({ sum }) => sum));
      const fewest = Math.min(...ways.filter(({ sum }) => sum === highest).map(({ set }) => set.length));
      if (fewest === 0) expect(sets).toEqual([]);
      for (const set of sets) {
        expect(set).toHaveLength(fewest);
        expect(between(turnedIn(items, set))).toBe(highest);
        expect(alpha).toEqual(cronbachAlpha(crossProducts(columnsOf(turnedIn(items, set)))));
      }
      expect(sets.length > 0).toBe(fewest > 0);
    }
  });

  it("leaves many items so that no single one turned, or turned back, raises alpha, and finds those that run against a strong factor", () => {
    const random = seededRandom(9);
    const items = Array.from({ length: 30 }, (): number[] => []);
    for (let row = 0; row < 40; row++) {
      const leaning = random();
      items.forEach(
        (item, i) =>
          void item.push(1 + Math.floor(4.99 * (0.6 * (i % 7 === 2 ? 1 - leaning : leaning) + 0.4 * random()))),
      );
    }
    const { sets } = reversal(crossProducts(columnsOf(items)));
    expect(sets).toEqual([[2, 9, 16, 23]]);
    const best = between(turnedIn(items, sets[0]!));
    for (const [i] of items.entries()) {
      const other = sets[0]!.includes(i) ? sets[0]!.filter((item) => item !== i) : [...sets[0]!, i];
      expect(between(turnedIn(items, other))).toBeLessThanOrEqual(best);
    }
  });

  it("gives both of two items that run against each other, and none that does not covary", () => {
    expect(reversal([[4, -2], [-2, 4]])).toEqual({ sets: [[0], [1]], alpha: 2 / 3 }); // biome-ignore format: a matrix
    expect(reversal([[4, 0], [0, 4]])).toEqual({ sets: [], alpha: 0 }); // biome-ignore format: a matrix
    expect(reversal([[0, 0, 0], [0, 4, -2], [0, -2, 4]]).sets).toEqual([[1], [2]]); // biome-ignore format: a matrix
    expect(reversal([])).toEqual({ sets: [], alpha: { missing: "too few items" } });
  });
});
