import { type Interval, isMissing, type Outcome } from "../../statistics/outcome.js";

/** An interval and the verdict beside it do not say the same. */
export interface Disagreement {
  /** The null hypothesis is rejected, although the interval holds 0; or it is not, although the interval does not. */
  readonly rejected: boolean;
  /** Where the interval's level is not the complement of the test's. */
  readonly levels?: { readonly confidence: number; readonly significance: number };
}

/**
 * Whether an interval and a verdict on the null hypothesis disagree; undefined where they do not, or one of them is
 * missing.
 *
 * @example disagreement({ lower: -0.1, upper: 0.3, level: 0.95 }, true, 0.05) // { rejected: true }
 */
export function disagreement(
  interval: Outcome<Interval>,
  rejected: Outcome<boolean>,
  significanceLevel: number,
): Disagreement | undefined {
  if (isMissing(interval) || isMissing(rejected)) return undefined;
  const holdsZero = interval.lower <= 0 && interval.upper >= 0;
  if (holdsZero !== rejected) return undefined;
  const unlike = Math.abs(1 - interval.level - significanceLevel) > 1e-9;
  return { rejected, ...(unlike && { levels: { confidence: interval.level, significance: significanceLevel } }) };
}
