import type { Coefficient } from "../../statistics/correlate.js";
import {
  correlationPower,
  detectableCorrelation,
  type Rejection,
  respondentsNeeded,
} from "../../statistics/correlationPower.js";
import type { Outcome } from "../../statistics/outcome.js";
import type { Criteria } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import { leastP } from "../results/decidingP.js";
import type { HypothesisResult } from "../results/hypothesisResult.js";

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
  /**
   * Where the exact test decides and can never reject: the least p that it could come to, of as many tails. There is no
   * power then.
   */
  readonly leastP?: number;
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
export function testPowers({ hypotheses }: Results, criteria: Criteria): TestPower[] {
  return hypotheses.map((result) => testPower(result, criteria));
}

/** That of one hypothesis. */
export function testPower(result: HypothesisResult, { significanceLevel, tails }: Criteria): TestPower {
  const { id, n, coefficient } = result;
  const rejection = { significanceLevel, tails };
  const least = ((leastP(result) ?? 0) * tails) / 2; // the exact p is two-sided
  const of = { id, n, coefficient, ...rejection, power: POWER, ...(least >= significanceLevel && { leastP: least }) };
  const detectable = of.leastP === undefined ? detectableCorrelation(coefficient, n, rejection, POWER) : NEVER;
  return { ...of, detectable, sizes: SIZES.map((size) => sizePower(of, size)) };
}

const NEVER = { missing: "no significant order" } as const;

/** Respondents needed for a size of correlation, and the power that the test has of it. */
export function sizePower(of: Omit<TestPower, "detectable" | "sizes">, size: number): SizePower {
  const { coefficient, power, ...rejection } = of;
  return {
    size,
    needed: respondentsNeeded(coefficient, size, rejection, power),
    power: powerOf(of, size),
  };
}

/**
 * The curve of power over the size of the correlation, from 0 to just below 1, missing where there are too few
 * respondents.
 */
export function powerCurve(of: TestPower, points = 100): { size: number; power: Outcome<number> }[] {
  return Array.from({ length: points }, (_, i) => ({ size: i / points, power: powerOf(of, i / points) }));
}

function powerOf(
  { coefficient, n, leastP: never, ...rejection }: Omit<TestPower, "detectable" | "sizes">,
  size: number,
): Outcome<number> {
  return never === undefined ? correlationPower(coefficient, size, n, rejection) : NEVER;
}
