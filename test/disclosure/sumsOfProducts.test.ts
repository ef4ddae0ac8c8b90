import { expect, test } from "vitest";
import { anyProducts, productOf } from "../../src/disclosure/sumsOfProducts.js";

test("counts paired in their order give the greatest sum, against it the least", () => {
  // places 0 1 1 2 beside 0 0 1 2: 0 + 0 + 1 + 4; beside 2 1 0 0: 0 + 1 + 0 + 0
  const [a, b] = [
    [1, 2, 1],
    [2, 1, 1],
  ] as const;
  expect(productOf(a, b, false)).toBe(5);
  expect(productOf(a, b.toReversed(), true)).toBe(1);
  expect(anyProducts(a, b)).toEqual({ from: 1, to: 5 });
});

test("are one sum where an item takes one value only, and 0 of nobody", () => {
  expect(anyProducts([0, 3, 0], [1, 1, 1])).toEqual({ from: 3, to: 3 });
  expect(anyProducts([0, 0], [0, 0])).toEqual({ from: 0, to: 0 });
});

test("holds every sum that an order of the answers has", () => {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((one, i) => orders(left.filter((_, j) => j !== i)).map((rest) => [one, ...rest]));
  const own = [0, 1, 1, 2, 3];
  const sums = orders([0, 0, 2, 3, 3]).map((other) => own.reduce((sum, place, i) => sum + place * other[i]!, 0));
  expect(anyProducts([1, 2, 1, 1], [2, 0, 1, 2])).toEqual({ from: Math.min(...sums), to: Math.max(...sums) });
});
