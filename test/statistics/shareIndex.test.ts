import { describe, expect, it } from "vitest";
import { shareIndex } from "../../src/statistics/shareIndex.js";

const seven = [0, 25, 49, 50, 75, 99, 100];

describe.each(["rounded", "exact"] as const)("shareIndex, looked up %s", (lookup) => {
  const of = (count: number, total: number, upTo = seven, decimals = 0) =>
    shareIndex((100 * count) / total, { lookup, decimals, upTo });
  it("has the word for 0% for nobody, and that for 100% for everybody", () => {
    expect([of(0, 201), of(201, 201)]).toEqual([0, 6]);
    expect([of(1, 201), of(200, 201)]).toEqual([1, 5]);
    expect([of(1, 20_001), of(20_000, 20_001)]).toEqual([1, 5]);
    expect([of(1, 1e9), of(1e9 - 1, 1e9)]).toEqual([1, 5]);
  });
  it("knows classes that hold 0 or 100 alone by the decimals of their ends", () => {
    expect([of(1, 20_001, [0, 50, 99.9, 100], 1), of(20_000, 20_001, [0, 50, 99.9, 100], 1)]).toEqual([1, 2]);
  });
  it("leaves classes that hold more than 0 or 100 as they are", () => {
    expect([of(1, 201, [25, 100]), of(200, 201, [25, 100]), of(200, 201, [25, 98, 100])]).toEqual([0, 1, 2]);
    expect([of(1, 201, [100]), of(201, 201, [100])]).toEqual([0, 0]);
  });
});
