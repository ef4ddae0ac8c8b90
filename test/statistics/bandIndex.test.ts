import { describe, expect, it } from "vitest";
import { bandIndex } from "../../src/statistics/bandIndex.js";

const upTo = [1.8, 2.6, 3.4, 4.2, 5];
const rounded = { lookup: "rounded", decimals: 2, upTo } as const;
const exact = { lookup: "exact", decimals: 2, upTo } as const;

describe("bandIndex", () => {
  it("includes upper ends", () => {
    expect(upTo.map((end) => bandIndex(end, exact))).toEqual([0, 1, 2, 3, 4]);
    expect(upTo.map((end) => bandIndex(end, rounded))).toEqual([0, 1, 2, 3, 4]);
  });
  it("parts where a value lies between a printed end and the next printed beginning", () => {
    expect(bandIndex(416 / 99, rounded)).toBe(3);
    expect(bandIndex(416 / 99, exact)).toBe(4);
  });
  it("rounds a half up before it looks", () => {
    expect(bandIndex(4.205, rounded)).toBe(4);
    expect(bandIndex(4.2049, rounded)).toBe(3);
  });
  it("finds every exact edge that a mean can hit, as whole numbers do", () => {
    for (const n of [5, 60, 99, 100, 200, 250]) {
      for (let s = n; s <= 5 * n; s++)
        expect(bandIndex(s / n, exact)).toBe([9, 13, 17, 21, 25].findIndex((fifths) => 5 * s <= fifths * n));
    }
  });
  it("takes whatever lies below the first end as the first class", () => {
    expect(bandIndex(1, exact)).toBe(0);
  });
  it("refuses a value above the last end, and NaN", () => {
    expect(() => bandIndex(5.01, exact)).toThrow("bandIndex requires a value up to 5, and got 5.01");
    expect(bandIndex(5.004, rounded)).toBe(4);
    expect(() => bandIndex(Number.NaN, exact)).toThrow(RangeError);
  });
});
