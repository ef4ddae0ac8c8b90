import { describe, expect, it } from "vitest";
import { relativeError } from "../../site/reference/relativeError.js";
import { inverseTail } from "../../src/statistics/inverseTail.js";

describe("inverseTail", () => {
  it.each([0.9, 0.5, 0.1, 1e-10, 1e-150, 1e-300])("undoes a tail at p = %d", (p) => {
    expect(
      relativeError(
        inverseTail((x) => Math.exp(-x), p),
        -Math.log(p),
      ),
    ).toBeLessThan(1e-14);
    expect(
      relativeError(
        inverseTail((x) => 1 / (1 + x), p),
        (1 - p) / p,
      ),
    ).toBeLessThan(1e-14);
  });
  it("finds the smallest x, of tails that fall at once", () => {
    expect(
      relativeError(
        inverseTail((x) => 1 / (1 + 1e250 * x), 0.5),
        1e-250,
      ),
    ).toBeLessThan(1e-14);
  });
  it("is 0 where the tail nowhere exceeds p, and infinite where it does not come down to it", () => {
    expect(inverseTail((x) => 0.5 / (1 + x), 0.5)).toBe(0);
    expect(inverseTail((x) => (x === Number.POSITIVE_INFINITY ? 0 : 1), 0.5)).toBe(Number.POSITIVE_INFINITY);
  });
});
