import type { Interval, Outcome } from "../../statistics/outcome.js";
import { isMissing } from "../../statistics/outcome.js";
import type { PermutationTest } from "../../statistics/permutationTest.js";
import type { Criteria, Words } from "../../study/study.js";
import type { Results } from "../analyse.js";
import { decision } from "./decision.js";
import type { HypothesisResult } from "./hypothesisResult.js";
import { bootstrapInterval, type Resampled } from "./resample.js";
import { scaleName } from "./scaleName.js";

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
}

export interface Held {
  readonly permutation: PermutationTest;
  /** Both p decide alike at the live level. */
  readonly decision: boolean;
  /** Both intervals hold 0, or neither does; and how far apart their ends are at most. Absent without two intervals. */
  readonly interval?: { readonly alike: boolean; readonly farthest: number };
}

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
    return {
      from: scaleName(study, result.from),
      to: scaleName(study, result.to),
      result,
      interval,
      criteria,
      ...(resampled && { resampled, bootstrap: bootstrap! }),
      ...(held && { held }),
    };
  });
}

function heldOf(
  { test }: HypothesisResult,
  interval: Outcome<Interval>,
  { permutation }: Resampled,
  bootstrap: Outcome<Interval>,
  { significanceLevel }: Criteria,
): Held | undefined {
  if (isMissing(test) || isMissing(permutation)) return undefined;
  const rejects = (p: number) => p < significanceLevel;
  const holdsZero = ({ lower, upper }: Interval) => lower <= 0 && upper >= 0;
  const ends =
    isMissing(interval) || isMissing(bootstrap)
      ? undefined
      : {
          alike: holdsZero(interval) === holdsZero(bootstrap),
          farthest: Math.max(Math.abs(interval.lower - bootstrap.lower), Math.abs(interval.upper - bootstrap.upper)),
        };
  return { permutation, decision: rejects(test.p) === rejects(permutation.p), ...(ends && { interval: ends }) };
}
