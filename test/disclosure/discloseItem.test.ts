import { describe, expect, test } from "vitest";
import type { CountedItem } from "../../src/analysis/results/itemResult.js";
import { discloseItem } from "../../src/disclosure/discloseItem.js";
import { mean } from "../../src/statistics/mean.js";
import { median } from "../../src/statistics/median.js";
import { isMissing } from "../../src/statistics/outcome.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { standardDeviation } from "../../src/statistics/standardDeviation.js";
import { scaleOf, studyOf } from "../studyOf.js";
import { foundPlaces, otherCounts } from "./otherCounts.js";

const hidden = { missing: "withheld" };
const { bandSets } = studyOf([[1, 2, 3, 4]]);
const context = {
  study: { scale: scaleOf(5), bandSets, smallCells: 5 },
  reversed: false,
  fits: () => true,
  means: { from: 1, to: 5 },
};

function itemOf(counts: readonly number[]): CountedItem {
  const distribution = { values: counts.map((_, i) => i + 1), counts };
  return {
    code: "A1",
    counts,
    blank: 0,
    filled: 0,
    n: counts.reduce((sum, count) => sum + count, 0),
    mean: mean(distribution),
    median: median(distribution),
    standardDeviation: standardDeviation(distribution),
  };
}

const disclosed = (...counts: number[]) => discloseItem(itemOf(counts), context);

/** What is published of an item, and which counts are not. */
function published(counts: readonly number[]) {
  const { blank, filled, ...told } = discloseItem(itemOf(counts), context);
  return { text: JSON.stringify(told), hidden: told.counts.map((count) => isMissing(count)) };
}

describe("discloseItem", () => {
  test("rounds what it publishes, and withholds nothing where no count is small", () => {
    expect(disclosed(0, 10, 20, 40, 29)).toEqual({
      ...itemOf([0, 10, 20, 40, 29]),
      mean: 3.89,
      median: 4,
      standardDeviation: 0.95,
    });
  });

  test("withholds a count of one, and what would give it away: larger counts, the median, the standard deviation", () => {
    const { counts, withheld, mean: m, median: middle, standardDeviation: sd } = disclosed(1, 4, 9, 49, 36);
    expect(counts[0]).toEqual(hidden);
    expect(counts[1]).toEqual(hidden);
    expect(withheld).toBeGreaterThanOrEqual(14);
    expect([m, middle, sd]).toEqual([4.16, hidden, hidden]);
  });

  test("withholds a mean that tells a small count, and every number where the item's scales tell that mean", () => {
    const item = itemOf([0, 0, 0, 1, 98]);
    const without = { mean: hidden, median: hidden, standardDeviation: hidden, withheld: 99 };
    expect(discloseItem(item, context)).toEqual({ ...item, ...without, counts: [0, 0, 0, hidden, hidden] });
    expect(discloseItem(item, { ...context, means: { from: 4.985, to: 4.995 } })).toEqual({
      ...item,
      ...without,
      counts: [hidden, hidden, hidden, hidden, hidden],
    });
  });

  test("leaves every withheld count more than one number, for whoever knows how it is done", () => {
    const random = seededRandom(11);
    for (let i = 0; i < 25; i++) {
      const counts = Array.from({ length: 4 }, () => Math.floor(9 * random() ** 1.5));
      if (counts.reduce((sum, count) => sum + count, 0) < 8) continue;
      const shown = published(counts);
      if (shown.hidden.every(Boolean)) continue; // nothing is published then
      expect([counts, foundPlaces(otherCounts(counts, published), shown.hidden)]).toEqual([counts, []]);
    }
  });
});
