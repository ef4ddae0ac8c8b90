import { describe, expect, it } from "vitest";
import { jointOf, upTo } from "../../site/reference/jointOf.js";
import { correlate } from "../../src/statistics/correlate.js";
import { kendall } from "../../src/statistics/kendall.js";
import { pearson } from "../../src/statistics/pearson.js";
import { spearman } from "../../src/statistics/spearman.js";

describe("correlate", () => {
  const joint = jointOf([1, 1, 2, 4, 5], [1, 3, 3, 2, 5]);

  it("gives the coefficient that was chosen", () => {
    expect(correlate("spearman", joint)).toEqual(spearman(joint));
    expect(correlate("kendall", joint)).toEqual(kendall(joint));
    expect(correlate("pearson", joint)).toEqual(pearson(joint, upTo(joint.rows), upTo(joint.columns)));
  });
  it.each(["spearman", "pearson", "kendall"] as const)(
    "is missing of a constant and of one pair: %s",
    (coefficient) => {
      expect(correlate(coefficient, jointOf([3, 3, 3], [1, 2, 3]))).toEqual({ missing: "constant" });
      expect(correlate(coefficient, jointOf([3], [1]))).toEqual({ missing: "too few respondents" });
    },
  );
});
