import { expect, test } from "vitest";
import { shown } from "../../src/disclosure/shown.js";

test("is rounded to its digits, halves up", () => {
  expect([shown(0.70004, 3), shown(2.345, 2), shown(2.5, 0), shown(4, 2)]).toEqual([0.7, 2.35, 3, 4]);
});

test("has as many digits more as what is decided by it takes", () => {
  const above = (alpha: number) => alpha > 0.7;
  expect([0.70004, 0.69996, 0.7, 0.71].map((alpha) => shown(alpha, 3, above))).toEqual([0.70004, 0.7, 0.7, 0.71]);
  expect(shown(0.7000000000000014, 3, above)).toBe(0.700000000000001); // the most that a double has
});

test("is as it is where no rounding decides the same", () => {
  expect(shown(1e-20, 3, (p) => p > 0)).toBe(1e-20);
});
