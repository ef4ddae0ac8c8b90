import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/statistics/seededRandom.js";

const drawn = (seed: number, count: number) => {
  const next = seededRandom(seed);
  return Array.from({ length: count }, next);
};

describe("seededRandom", () => {
  it("draws what mulberry32 written in Python draws", () => {
    expect(drawn(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
    expect(drawn(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });
  it("takes the lower 32 bits of a seed", () => {
    expect(drawn(2 ** 32 + 1, 3)).toEqual(drawn(1, 3));
  });
  it("draws number i from the state seed + i · 0x6d2b79f5", () => {
    expect(drawn(1 + 2 * 0x6d2b79f5, 1)).toEqual(drawn(1, 3).slice(2));
  });
  it("gives numbers from 0 to below 1, as many in each tenth as chance does", () => {
    const tenths = new Array<number>(10).fill(0);
    for (const number of drawn(7, 10_000)) tenths[Math.floor(number * 10)]!++;
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150); // five standard deviations of 30
  });
});
