import { describe, expect, it } from "vitest";
import { deletions } from "../../../src/analysis/conclusions/deletion.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { results } from "../../chapter/instrument/examples.js";
import { studyOf } from "../../studyOf.js";

describe("deletions", () => {
  it("gives alpha without each item, and how far that is from alpha with all", () => {
    const [{ alpha, items }] = deletions(results) as [ReturnType<typeof deletions>[0]];
    // R 4.2.2: k / (k - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x))), x without a column
    expect(alpha).toBeCloseTo(0.582089552239, 11);
    expect(items.map((item) => item.alpha)).toEqual([
      expect.closeTo(-0.393442622951, 11),
      expect.closeTo(0.288461538462, 11),
      expect.closeTo(0.943396226415, 11),
    ]);
    expect(items[2]!.difference).toBeCloseTo(0.943396226415 - 0.582089552239, 11);
  });

  it("marks the items without which the verdict turns", () => {
    expect(deletions(results)[0]!.items.map(({ turns }) => turns)).toEqual([false, false, true]);
  });

  it("has no alpha without one of two items, nor where totals do not vary", () => {
    expect(deletions(results)[1]!.items[0]).toMatchObject({
      alpha: { missing: "too few items" },
      difference: { missing: "too few items" },
      turns: false,
    });
    const constant = deletions(analyse(studyOf([1, 2, 3].map((x) => [3, 3, 3, x]))));
    expect(constant[0]!.items[0]!.difference).toEqual({ missing: "constant" });
  });
});
