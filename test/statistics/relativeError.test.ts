import { expect, it } from "vitest";
import { relativeError } from "../../src/statistics/relativeError.js";

it("relativeError is relative to the reference, whatever its sign, and absolute of a reference of 0", () => {
  expect(relativeError(-5, -4)).toBe(0.25);
  expect(relativeError(4, -4)).toBe(2);
  expect(relativeError(0.25, 0)).toBe(0.25);
  expect(relativeError(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(0);
});

it.each([[undefined], [null], ["4"], [Number.NaN], [{ missing: "constant" }]])(
  "relativeError of %s is infinite",
  (actual) => {
    expect(relativeError(actual, 4)).toBe(Number.POSITIVE_INFINITY);
  },
);
