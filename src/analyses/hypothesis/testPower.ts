import { correlationPower, detectableCorrelation, type Rejection, respondentsNeeded } from "../../statistics/correlationPower.js";
import type { Outcome } from "../../statistics/outcome.js";
import type { Coefficient, Criteria } from "../../study/study.js";
import type { Results } from "../analyse.js";

/** The power that a test is asked to have (Cohen, 1988). */
export const POWER = 0.8;

/** The sizes of which a table of respondents needed is made. */
export const SIZES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** What the test of a hypothesis could find, whatever it found. */
export interface TestPower extends Rejection {
  readonly id: string;
  readonly n: number;
  readonly coefficient: Coefficient;
  readonly power: number;
  /** The smallest size of correlation that n respondents find with that power. */
  readonly detectable: Outcome<number>;
  /** How many respondents find a correlation of a size with that power, and with what power n do. */
  readonly sizes: readonly SizePower[];
}

export interface SizePower {
  readonly size: number;
  readonly needed: number;
  readonly power: Outcome<number>;
}

/** The power of the test of every hypothesis, at the live significance level and tails. */
export function testPowers({ hypotheses }: Results, { significanceLevel, tails }: Criteria): TestPower[] {
  return hypotheses.map(({ id, n, coefficient }) => {
    const rejection = { significanceLevel, tails };
    const of = { id, n, coefficient, ...rejection, power: POWER };
    return { ...of, detectable: detectableCorrelation(coefficient, n, rejection, POWER), sizes: SIZES.map((size) => sizePower(of, size)) };
  });
}

/** Respondents needed for a size of correlation, and the power that the test has of it. */
export function sizePower({ coefficient, n, power, ...rejection }: Omit<TestPower, "detectable" | "sizes">, size: number): SizePower {
  return {
    size,
    needed: respondentsNeeded(coefficient, size, rejection, power),
    power: correlationPower(coefficient, size, n, rejection),
  };
}

/** The curve of power over the size of the correlation, from 0 to just below 1, missing where there are too few respondents. */
export function powerCurve({ coefficient, n, ...rejection }: TestPower, points = 100): { size: number; power: Outcome<number> }[] {
  return Array.from({ length: points }, (_, i) => ({
    size: i / points,
    power: correlationPower(coefficient, i / points, n, rejection),
  }));
}
