import { describe, expect, it } from "vitest";
import reference from "../../site/reference/coefficients-r.json";
import { jointOf } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { criticalKendall } from "../../src/statistics/criticalKendall.js";
import { kendall } from "../../src/statistics/kendall.js";
import { type KendallTest, kendallTest } from "../../src/statistics/kendallTest.js";
import { normalQuantile } from "../../src/statistics/normalQuantile.js";

describe("criticalKendall", () => {
  it("agrees with R for 3 to a million pairs, four levels, one tail and two", () => {
    for (const { n, level, tails, tau } of reference.values.critical) {
      expect(relativeError(criticalKendall(n, level, tails as 1 | 2), tau)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("is to tau what the critical z is to kendallTest's, where nothing is tied", () => {
    const { a, b } = reference.values.samples["without ties"];
    const tau = kendall(jointOf(a, b)) as { coefficient: number };
    const { z } = kendallTest(jointOf(a, b)) as KendallTest;
    expect(relativeError(tau.coefficient / criticalKendall(a.length, 0.05, 2), z / normalQuantile(0.025))).toBeLessThan(
      1e-14,
    );
  });
  it("at one tail is that of twice the level at two", () => {
    expect(criticalKendall(30, 0.05, 1)).toBe(criticalKendall(30, 0.1, 2));
  });
  it("passes 1 where no tau of so few pairs is significant", () => {
    expect(criticalKendall(3, 0.05, 2)).toBeGreaterThan(1);
    expect(criticalKendall(4, 0.05, 2)).toBeLessThan(1);
  });
  it("refuses fewer than three pairs and levels that are not between 0 and 1", () => {
    expect(() => criticalKendall(2, 0.05, 2)).toThrow("criticalKendall requires at least 3 pairs, and got 2");
    expect(() => criticalKendall(28, 5, 2)).toThrow(
      "criticalKendall requires a significance level between 0 and 1, and got 5",
    );
  });
});
