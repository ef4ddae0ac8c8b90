import { describe, expect, it } from "vitest";
import { bonettWrightInterval } from "../../src/statistics/bonettWrightInterval.js";
import { correlationInterval } from "../../src/statistics/correlationInterval.js";
import { fisherInterval } from "../../src/statistics/fisherInterval.js";
import { kendallInterval } from "../../src/statistics/kendallInterval.js";

describe("correlationInterval", () => {
  const correlation = { coefficient: -0.4, unexplained: 0.84, n: 20 };

  it("gives each coefficient its own interval", () => {
    expect(correlationInterval("spearman", correlation, 0.9)).toEqual(bonettWrightInterval(correlation, 0.9));
    expect(correlationInterval("pearson", correlation, 0.9)).toEqual(fisherInterval(correlation, 0.9));
    expect(correlationInterval("kendall", correlation, 0.9)).toEqual(kendallInterval(correlation, 0.9));
  });
  it.each(["spearman", "pearson", "kendall"] as const)(
    "is missing of a perfect correlation and of three pairs: %s",
    (coefficient) => {
      expect(correlationInterval(coefficient, { coefficient: 1, unexplained: 0, n: 9 }, 0.95)).toEqual({
        missing: "perfect correlation",
      });
      expect(correlationInterval(coefficient, { ...correlation, n: 3 }, 0.95)).toEqual({
        missing: "too few respondents",
      });
    },
  );
});
