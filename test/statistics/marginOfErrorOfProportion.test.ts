import { describe, expect, it } from "vitest";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import study from "../../site/reference/study-r.json";
import { marginOfErrorOfProportion, type ProportionMargin } from "../../src/statistics/marginOfErrorOfProportion.js";

describe("marginOfErrorOfProportion", () => {
  it.each(study.values.margins)(
    "agrees with R's qnorm at level $level",
    ({ level, withCorrection, withoutCorrection }) => {
      const margin = marginOfErrorOfProportion({ respondents: 99, population: 16806, level }) as ProportionMargin;
      expect(relativeError(margin.withCorrection, withCorrection)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(margin.withoutCorrection, withoutCorrection)).toBeLessThan(CLOSED_FORM);
    },
  );
  it("is largest at one half, the default, and 0 at 0 and 1", () => {
    const at = (proportion: number) =>
      (marginOfErrorOfProportion({ respondents: 50, population: 500, level: 0.95, proportion }) as ProportionMargin)
        .withoutCorrection;
    const { withoutCorrection } = marginOfErrorOfProportion({
      respondents: 50,
      population: 500,
      level: 0.95,
    }) as ProportionMargin;
    expect(at(0.5)).toBe(withoutCorrection);
    expect(at(0.4)).toBeLessThan(withoutCorrection);
    expect([at(0), at(1)]).toEqual([0, 0]);
  });
  it("is 0 for a census, of one person too", () => {
    for (const n of [1, 40]) {
      expect(
        (marginOfErrorOfProportion({ respondents: n, population: n, level: 0.95 }) as ProportionMargin).withCorrection,
      ).toBe(0);
    }
  });
  it("is missing where nobody responded", () => {
    expect(marginOfErrorOfProportion({ respondents: 0, population: 9, level: 0.95 })).toEqual({
      missing: "too few respondents",
    });
  });
  it("refuses more respondents than population, and levels and proportions out of range", () => {
    expect(() => marginOfErrorOfProportion({ respondents: 10, population: 9, level: 0.95 })).toThrow(
      "requires at most 9 respondents, and got 10",
    );
    expect(() => marginOfErrorOfProportion({ respondents: 5, population: 9, level: 95 })).toThrow(
      "a level between 0 and 1, and got 95",
    );
    expect(() => marginOfErrorOfProportion({ respondents: 5, population: 9, level: 0.9, proportion: 50 })).toThrow(
      "a proportion of 0 to 1",
    );
  });
});
