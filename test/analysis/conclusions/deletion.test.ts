import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { deletions } from "../../../src/analysis/conclusions/deletion.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { isMissing } from "../../../src/statistics/outcome.js";
import type { Study } from "../../../src/study/study.js";
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

  it("finds the items without which alpha is higher, the highest first, and whether it passes the threshold", () => {
    const found = (study: Study) =>
      deletions(analyse(study)).map(({ rising }) =>
        isMissing(rising)
          ? rising
          : rising.map(({ item, alpha, passes }) => [item.code, Number(alpha.toFixed(3)), passes]),
      );
    const { study } = loadStudy("data");
    expect(found(study)).toEqual([
      [["X7", 0.856, false]],
      [
        ["Y7", 0.701, true],
        ["Y8", 0.658, false],
      ],
    ]);
    expect(found({ ...study, reliability: { threshold: 0.6 } })[1]).toEqual([
      ["Y7", 0.701, false],
      ["Y8", 0.658, false],
    ]);
    expect(found(studyOf([1, 2, 3, 4].map((x) => [x, x, x, x])))[0]).toEqual({ missing: "too few items" });
    expect(found(studyOf([1, 2, 3, 4].map((x) => [x, x, x, x, x])))[0]).toEqual([]);
    expect(found(studyOf([1, 2, 3].map((x) => [3, 3, 3, x])))[0]).toEqual({ missing: "constant" });
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
