import { decision } from "../../analysis/conclusions/decision.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import { bootstrapInterval, extremesAt, type Permuted, type Resampled } from "../../analysis/results/resample.js";
import type { Extremes } from "../../statistics/bootstrapIntervals.js";
import type { Interval, Outcome } from "../../statistics/outcome.js";
import { isMissing } from "../../statistics/outcome.js";
import { scaleName } from "../../study/scaleName.js";
import type { Criteria, Words } from "../../study/study.js";

/** A hypothesis's approximations, and what resampling says in their place. */
export interface ResampledReading {
  readonly from: Words;
  readonly to: Words;
  readonly result: HypothesisResult;
  /** The approximate interval at the live level. */
  readonly interval: Outcome<Interval>;
  readonly criteria: Criteria;
  /** Absent where the hypothesis was not resampled with the scoring that holds. */
  readonly resampled?: Resampled;
  readonly bootstrap?: Outcome<Interval>;
  /** Whether the approximation holds; absent where there is nothing to compare. */
  readonly held?: Held;
  /** Which ends of the bootstrap interval are the smallest or largest resample; absent where there is no interval. */
  readonly extremes?: Extremes;
}

export interface Held {
  /** All of what follows speaks for the approximation. */
  readonly holds: boolean;
  readonly permutation: Permuted;
  /** The exact p, where it is to be had though the permutations were drawn: then it is what is compared. */
  readonly exact?: number;
  /** Both p decide alike at the live level. */
  readonly decision: boolean;
  /**
   * The other p is at least `APART` times that of the approximation, also where chance in drawing made it as high as it
   * plausibly may.
   */
  readonly apart: boolean;
  /** The bootstrap gives no interval, since it hangs on few respondents. */
  readonly unstable: boolean;
  /** How both intervals compare. Absent without two intervals. */
  readonly interval?: IntervalsHeld;
}

export interface IntervalsHeld {
  /**
   * They lie on one side of 0, and no end is farther from its like than `AGREEMENT` of the approximate interval's
   * width.
   */
  readonly agree: boolean;
  /** Both hold 0, both lie above it, or both below it. */
  readonly sameSide: boolean;
  /** How far apart their ends are at most. */
  readonly farthest: number;
}

/** The method page says so in words. */
const AGREEMENT = 0.1;

/** An order of magnitude. */
const APART = 10;

/** Puts approximation and resampling of every hypothesis side by side. */
export function resampledReadings(
  { study, hypotheses }: Pick<Results, "study" | "hypotheses">,
  all: readonly Resampled[],
  criteria: Criteria,
): ResampledReading[] {
  return hypotheses.map((result) => {
    const resampled = all.find(({ id }) => id === result.id);
    const { interval } = decision(study, result, criteria);
    const bootstrap = resampled && bootstrapInterval(resampled, criteria.confidenceLevel);
    const held = resampled && heldOf(result, interval, resampled, bootstrap!, criteria);
    const extremes = resampled && extremesAt(resampled, criteria.confidenceLevel);
    return {
      from: scaleName(study, result.from),
      to: scaleName(study, result.to),
      result,
      interval,
      criteria,
      ...(resampled && { resampled, bootstrap: bootstrap! }),
      ...(held && { held }),
      ...(extremes && { extremes }),
    };
  });
}

function heldOf(
  { test, exact }: HypothesisResult,
  interval: Outcome<Interval>,
  { permutation }: Resampled,
  bootstrap: Outcome<Interval>,
  { significanceLevel }: Criteria,
): Held | undefined {
  if (isMissing(test) || isMissing(permutation)) return undefined;
  const rejects = (p: number) => p < significanceLevel;
  const compared = isMissing(interval) || isMissing(bootstrap) ? undefined : intervalsHeld(interval, bootstrap);
  const decision = rejects(test.p) === rejects((exact ?? permutation).p);
  const apart = (exact?.p ?? leastPlausible(permutation)) >= APART * test.p;
  const unstable = isMissing(bootstrap) && bootstrap.missing === "unstable resamples";
  return {
    holds: decision && !apart && !unstable && compared?.agree !== false,
    permutation,
    ...(exact && !permutation.exact && { exact: exact.p }),
    decision,
    apart,
    unstable,
    ...(compared && { interval: compared }),
  };
}

/** What p may have been, two standard deviations of the count below what was drawn. */
function leastPlausible({ exact, p, permutations }: Permuted): number {
  const extreme = Math.max(0, p * (permutations + 1) - 1);
  return exact ? p : Math.max(0, extreme - 2 * Math.sqrt(extreme)) / permutations;
}

function intervalsHeld(interval: Interval, bootstrap: Interval): IntervalsHeld {
  const side = ({ lower, upper }: Interval) => (lower > 0 ? 1 : upper < 0 ? -1 : 0);
  const sameSide = side(interval) === side(bootstrap);
  const farthest = Math.max(Math.abs(interval.lower - bootstrap.lower), Math.abs(interval.upper - bootstrap.upper));
  return { agree: sameSide && farthest <= AGREEMENT * (interval.upper - interval.lower), sameSide, farthest };
}
