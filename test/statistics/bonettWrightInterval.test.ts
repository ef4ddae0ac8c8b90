import { describe, expect, it } from "vitest";
import { jointOf } from "../../site/reference/jointOf.js";
import printed from "../../site/reference/printed-statpsych.json";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import study from "../../site/reference/study-r.json";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import { bonettWrightInterval } from "../../src/statistics/bonettWrightInterval.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import type { Interval } from "../../src/statistics/outcome.js";
import { spearman } from "../../src/statistics/spearman.js";

describe("bonettWrightInterval", () => {
  const rho = spearman(jointOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")))) as Correlation;

  it.each([
    [0.95, study.values.bonettWright.level95],
    [0.9, study.values.bonettWright.level90],
  ])("agrees with R on the study's rho at level %d", (level, [lower, upper]) => {
    const interval = bonettWrightInterval(rho, level) as Interval;
    expect(relativeError(interval.lower, lower!)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(interval.upper, upper!)).toBeLessThan(CLOSED_FORM);
    expect(interval.level).toBe(level);
  });
  it("agrees with the example that statpsych prints, to its seven decimals", () => {
    const { y, x, coefficient, lower, upper } = printed.values;
    const correlation = spearman(jointOf(y, x)) as Correlation;
    const interval = bonettWrightInterval(correlation, 0.95) as Interval;
    expect(correlation.coefficient).toBeCloseTo(coefficient, 7);
    expect(interval.lower).toBeCloseTo(lower, 7);
    expect(interval.upper).toBeCloseTo(upper, 7);
  });
  it("mirrors with the sign", () => {
    const { lower, upper } = bonettWrightInterval({ ...rho, coefficient: -rho.coefficient }, 0.95) as Interval;
    const mirrored = bonettWrightInterval(rho, 0.95) as Interval;
    expect([-upper, -lower]).toEqual([mirrored.lower, mirrored.upper]);
  });
  it("is symmetric about no correlation", () => {
    const { lower, upper } = bonettWrightInterval({ coefficient: 0, unexplained: 1, n: 4 }, 0.95) as Interval;
    expect(lower).toBe(-upper);
  });
  it("is missing of a perfect correlation and of fewer than four pairs", () => {
    expect(bonettWrightInterval({ coefficient: 1, unexplained: 0, n: 9 }, 0.95)).toEqual({
      missing: "perfect correlation",
    });
    expect(bonettWrightInterval({ coefficient: 0.5, unexplained: 0.75, n: 3 }, 0.95)).toEqual({
      missing: "too few respondents",
    });
  });
  it("refuses a level that is not between 0 and 1", () => {
    expect(() => bonettWrightInterval(rho, 95)).toThrow(
      "bonettWrightInterval requires a level between 0 and 1, and got 95",
    );
  });
});
