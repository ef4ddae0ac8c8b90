import { describe, expect, it } from "vitest";
import { exactOf } from "../../site/reference/comparisons/exact.js";
import { upTo } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { perfectTail } from "../../src/statistics/perfectTail.js";
import { SMALLEST } from "../../src/statistics/probability.js";

const COEFFICIENTS = ["spearman", "pearson", "kendall"] as const;

describe.each(COEFFICIENTS)("exactTest, %s", (coefficient) => {
  it("has the p that all orders of five respondents and of four have", () => {
    expect(exactOf(coefficient, [1, 2, 3, 4, 5], [1, 2, 3, 5, 4])).toBe(10 / 120);
    expect(exactOf(coefficient, [1, 1, 2, 3, 3], [1, 2, 3, 4, 5])).toBe(8 / 120);
    expect(exactOf(coefficient, [1, 2, 3, 4], [1, 2, 3, 4])).toBe(2 / 24);
  });

  it("is to be had of up to nine respondents with ties, and of ten only where the correlation is perfect", () => {
    const [nine, ten] = [
      [1, 1, 2, 2, 3, 3, 4, 4, 5],
      [1, 1, 2, 2, 3, 3, 4, 4, 5, 5],
    ];
    expect(exactOf(coefficient, nine!, [2, 1, 1, 3, 2, 4, 3, 5, 5])).toBeTypeOf("number");
    expect(exactOf(coefficient, ten!, [2, 1, 1, 3, 2, 4, 3, 5, 5, 4])).toBeUndefined();
    // all orders of one side in which each pair of equal values stays together, read from either end
    expect(relativeError(exactOf(coefficient, ten!, ten!), (2 * 2 ** 5) / 3_628_800)).toBeLessThan(CLOSED_FORM);
  });

  it("of a perfect correlation is what the orders counted one by one give", () => {
    const columns = [[1, 1, 2, 3], [1, 1, 2, 3, 3], [1, 2, 4], [1, 2, 2, 2, 4, 5, 5], [1, 3, 5, 7, 9, 11, 13, 15, 17]]; // biome-ignore format: a list
    for (const x of columns) {
      const totals = upTo(20).map((score) => x.filter((value) => value === score).length);
      expect(relativeError(perfectTail(coefficient, totals, upTo(20)).p, exactOf(coefficient, x, x)!)).toBeLessThan(
        CLOSED_FORM,
      );
    }
  });

  it("of a perfect correlation too unlikely for a double has a logarithm", () => {
    // R 4.2.2: (log(2) - lgamma(301)) / log(10)
    const many = perfectTail(coefficient, new Array<number>(300).fill(1), upTo(300));
    expect(many).toEqual({ p: SMALLEST, log10P: expect.closeTo(-614.18477304811, 9) });
  });

  it("is not to be had of one respondent, nor where a side takes one value only", () => {
    expect(exactOf(coefficient, [1], [1])).toBeUndefined();
    expect(exactOf(coefficient, [1, 2, 3], [2, 2, 2])).toBeUndefined();
  });
});

describe("exactTest, kendall", () => {
  const falling = (n: number) => upTo(n).reverse();

  it("is to be had without ties up to 49 respondents", () => {
    const swapped = (n: number) => [1, 0, ...upTo(n).slice(2)];
    expect(exactOf("kendall", upTo(49), swapped(49))).toBeGreaterThan(0);
    expect(exactOf("kendall", upTo(50), swapped(50))).toBeUndefined();
    expect(exactOf("kendall", [0, ...upTo(48)], swapped(49))).toBeUndefined();
    expect(exactOf("spearman", upTo(49), swapped(49))).toBeUndefined();
  });

  it("is the same whichever way the order runs", () => {
    const y = [3, 1, 0, 2, 4, 6, 5, 9, 8, 7];
    expect(exactOf("kendall", upTo(10), y)).toBe(exactOf("kendall", falling(10), y));
  });
});
