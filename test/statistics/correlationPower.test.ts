import { describe, expect, it } from "vitest";
import reference from "../../site/reference/power-r.json";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import type { Coefficient } from "../../src/statistics/correlate.js";
import {
  correlationPower,
  detectableCorrelation,
  type Rejection,
  respondentsNeeded,
} from "../../src/statistics/correlationPower.js";

const rejection = (significanceLevel: number, tails = 2) => ({ significanceLevel, tails }) as Rejection;
const usual = rejection(0.05);

describe.each(["spearman", "pearson", "kendall"] as const)("power, %s", (coefficient: Coefficient) => {
  it("correlationPower, detectableCorrelation and respondentsNeeded are R's", () => {
    const cases = reference.values.formula.filter((value) => value.coefficient === coefficient);
    expect(cases.length).toBeGreaterThan(20);
    for (const { n, level, tails, power, size, ...expected } of cases) {
      const by = rejection(level, tails);
      expect(relativeError(correlationPower(coefficient, size, n, by), expected.found)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(detectableCorrelation(coefficient, n, by, power), expected.detectable)).toBeLessThan(
        CLOSED_FORM,
      );
      expect(respondentsNeeded(coefficient, size, by, power)).toBe(expected.needed);
    }
  });
  it("grows with the size and with the respondents, and in one tail", () => {
    const powers = [0, 0.1, 0.3, 0.6, 0.9].map((size) => correlationPower(coefficient, size, 40, usual) as number);
    expect(powers).toEqual(powers.toSorted((a, b) => a - b));
    expect(correlationPower(coefficient, 0.2, 100, usual)).toBeGreaterThan(
      correlationPower(coefficient, 0.2, 50, usual) as number,
    );
    expect(correlationPower(coefficient, 0.2, 50, rejection(0.05, 1))).toBeGreaterThan(
      correlationPower(coefficient, 0.2, 50, usual) as number,
    );
  });
  it("is the level where there is no correlation, in one tail and in two", () => {
    expect(relativeError(correlationPower(coefficient, 0, 50, usual), 0.05)).toBeLessThan(CLOSED_FORM);
    expect(relativeError(correlationPower(coefficient, 0, 50, rejection(0.05, 1)), 0.05)).toBeLessThan(CLOSED_FORM);
  });
  it("is reached at the size that is detectable", () => {
    for (const n of [6, 30, 99, 100_000]) {
      const size = detectableCorrelation(coefficient, n, usual, 0.8) as number;
      expect(relativeError(correlationPower(coefficient, size, n, usual), 0.8)).toBeLessThan(CLOSED_FORM);
    }
  });
  it("is reached by as many respondents as are needed, and by no fewer", () => {
    for (const size of [0.05, 0.3, 0.55]) {
      const n = respondentsNeeded(coefficient, size, rejection(0.01), 0.8);
      expect(correlationPower(coefficient, size, n, rejection(0.01))).toBeGreaterThanOrEqual(0.8);
      expect(correlationPower(coefficient, size, n - 1, rejection(0.01))).toBeLessThan(0.8);
      expect(detectableCorrelation(coefficient, n, rejection(0.01), 0.8)).toBeLessThanOrEqual(size);
      expect(detectableCorrelation(coefficient, n - 1, rejection(0.01), 0.8)).toBeGreaterThan(size);
    }
  });
  it("counts both tails of a two-sided test in the respondents needed, where the power asked for is near the level", () => {
    const n = respondentsNeeded(coefficient, 0.02, usual, 0.06);
    expect(correlationPower(coefficient, 0.02, n, usual)).toBeGreaterThanOrEqual(0.06);
    expect(correlationPower(coefficient, 0.02, n - 1, usual)).toBeLessThan(0.06);
  });
  it("is never a certainty", () => {
    expect(correlationPower(coefficient, 0.95, 1000, usual)).toBe(0.9999999999999999);
  });
  it("is met by any size and any respondents where the level is no lower than the power", () => {
    expect(detectableCorrelation(coefficient, 50, rejection(0.9), 0.8)).toBe(0);
    expect(
      correlationPower(coefficient, 0.3, respondentsNeeded(coefficient, 0.3, rejection(0.9), 0.8), rejection(0.9)),
    ).toBeGreaterThan(0.8);
  });
  it("says where respondents are too few, and refuses what is out of range", () => {
    expect(correlationPower(coefficient, 0.3, 3, usual)).toEqual({ missing: "too few respondents" });
    expect(detectableCorrelation(coefficient, 3, usual, 0.8)).toEqual({ missing: "too few respondents" });
    expect(() => correlationPower(coefficient, 1, 50, usual)).toThrow(RangeError);
    expect(() => respondentsNeeded(coefficient, 0, usual, 0.8)).toThrow(RangeError);
    expect(() => respondentsNeeded(coefficient, 0.3, usual, 1)).toThrow("a power lies between 0 and 1, and got 1");
  });
});

it.each(reference.values.simulated)(
  "the power of rho is met in samples: n $n, rho $size",
  ({ n, size, level, tails, rejected }) => {
    expect(
      Math.abs((correlationPower("spearman", size, n, rejection(level, tails)) as number) - rejected),
    ).toBeLessThan(0.015);
  },
);

it("the power of r lies beside what pwr.r.test of R gives, which takes another scale for r", () => {
  const { power, needed } = reference.values.pwr;
  expect((correlationPower("pearson", 0.1, 10, usual) as number).toFixed(4)).toBe("0.0581");
  expect([power.toFixed(4), needed]).toEqual(["0.0578", 782]);
});

it("respondentsNeeded meets the usual tables of r at 0.05 and 0.8", () => {
  expect([0.1, 0.2, 0.3, 0.4, 0.5].map((size) => respondentsNeeded("pearson", size, usual, 0.8))).toEqual([
    783, 194, 85, 47, 30,
  ]);
});
