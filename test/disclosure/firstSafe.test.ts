import { describe, expect, test } from "vitest";
import { firstSafe, hiddenCounts, type Ways } from "../../src/disclosure/firstSafe.js";

describe("which counts are withheld", () => {
  test("are the small ones, and no count of nobody", () => {
    expect(hiddenCounts([4, 0, 5, 86], 5, 0)).toEqual([true, false, false, false]);
  });
  test("are then the next larger, with all that equal it, one more each time, until there are no more", () => {
    const ways = [0, 1, 2, 3].map((further) => hiddenCounts([4, 7, 7, 9, 0], 5, further));
    expect(ways).toEqual([
      [true, false, false, false, false],
      [true, true, true, false, false],
      [true, true, true, true, false],
      undefined,
    ]);
  });
  test("are none where none is small, in one way alone", () => {
    expect([hiddenCounts([5, 0, 9], 5, 0), hiddenCounts([5, 0, 9], 5, 1)]).toEqual([[false, false, false], undefined]);
  });
});

/** Counts of two hundred, of which those below 5 are withheld, then more. */
const ways = (counts: readonly number[], changes: Partial<Ways> = {}): Ways => ({
  count: counts.length,
  at: (of, number) => {
    const hidden = hiddenCounts(of, 5, number);
    return hidden && { hidden, told: of.map((count, i) => (hidden[i] ? "?" : count)).join() };
  },
  ranges: counts.map((count) => (count === 0 ? { from: 0, to: 0 } : { from: 1, to: 200 })),
  least: 5,
  ...changes,
});
const first = (counts: readonly number[], changes: Partial<Ways> = {}) => firstSafe(counts, ways(counts, changes));

describe("the first safe way to publish counts", () => {
  test("is to withhold nothing where no count is small", () => {
    expect(first([50, 60, 90])).toBe(0);
  });
  test("is not to withhold one count alone, which all the others tell", () => {
    expect(first([3, 60, 137])).toBe(1);
  });
  test("is to withhold two small ones, which may be others together", () => {
    expect(first([3, 4, 193])).toBe(0);
  });
  test("is none where the withheld together are fewer than they must be", () => {
    expect(first([3, 4, 193], { least: 8 })).toBe(1);
    expect(first([1, 1, 2], { least: 5 })).toBe(3);
  });
  test("is none where something else that is told leaves one solution", () => {
    const told = ways([3, 4, 193]);
    const weighted = (of: readonly number[]) => String(of[0]! * 10 + of[1]!);
    const at: Ways["at"] = (of, number) => {
      const way = told.at(of, number);
      return way && { ...way, told: way.told + weighted(of) };
    };
    expect(first([3, 4, 193], { at, count: 1 })).toBe(1);
  });
  test("is as it was where what is known of a weighted sum says nothing new", () => {
    const told = ways([3, 4, 193]);
    const at: Ways["at"] = (of, number) => {
      const way = told.at(of, number);
      return way && { ...way, sum: { weights: [1, 1, 1], from: 199, to: 200 } };
    };
    expect(first([3, 4, 193], { at, count: 1 })).toBe(0);
  });
  test("is none where a weighted sum that is known leaves one solution", () => {
    const told = ways([3, 4, 193]);
    const at: Ways["at"] = (of, number) => {
      const way = told.at(of, number);
      return way && { ...way, sum: { weights: [1, 2, 3], from: 590, to: 590 } }; // 3 + 8 + 579
    };
    expect(first([3, 4, 193], { at, count: 1 })).toBe(1);
  });
});
