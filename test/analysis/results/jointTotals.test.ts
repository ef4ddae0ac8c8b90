import { describe, expect, it } from "vitest";
import { jointTotals } from "../../../src/analysis/results/jointTotals.js";
import type { Totals } from "../../../src/study/totals.js";

const totals = (places: readonly number[], rows?: readonly number[]): Totals => ({
  places: Uint16Array.from(places),
  size: 2,
  scores: [0, 1],
  unit: 1,
  ...(rows && { rows: Uint32Array.from(rows) }),
});

describe("jointTotals", () => {
  it("pairs the totals of each respondent", () => {
    expect(jointTotals(totals([0, 1, 1]), totals([1, 0, 0]), 3)).toMatchObject({
      n: 3,
      counts: Uint32Array.of(0, 1, 2, 0),
    });
  });

  it("leaves out whoever lacks one of the two", () => {
    expect(jointTotals(totals([0, 1], [0, 2]), totals([1, 0, 0]), 3)).toMatchObject({
      n: 2,
      counts: Uint32Array.of(0, 1, 1, 0),
    });
    expect(jointTotals(totals([0, 1], [0, 2]), totals([1, 1], [1, 2]), 3)).toMatchObject({
      n: 1,
      counts: Uint32Array.of(0, 0, 0, 1),
    });
  });
});
