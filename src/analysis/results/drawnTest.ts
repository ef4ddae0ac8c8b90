import type { Coefficient } from "../../statistics/correlate.js";
import { finished } from "../../statistics/finished.js";
import type { JointCounts } from "../../statistics/jointCounts.js";
import { isMissing } from "../../statistics/outcome.js";
import { permutationTest } from "../../statistics/permutationTest.js";
import type { PlaceScores } from "../../statistics/placeScores.js";
import { affordable, RESAMPLING } from "./resample.js";

/** The permutation test by drawn permutations, as the page of hypotheses starts with it. */
export interface DrawnTest {
  /** Two-sided. */
  readonly p: number;
  readonly permutations: number;
  readonly seed: number;
}

/** Draws permutations by the report's own seed; undefined where there is nothing to permute. */
export function drawnTest(coefficient: Coefficient, joint: JointCounts, scores: PlaceScores): DrawnTest | undefined {
  const { seed } = RESAMPLING;
  const resamples = affordable(RESAMPLING.permutations, joint.n);
  const test = finished(permutationTest(coefficient, joint, scores, { seed, resamples }));
  return isMissing(test) ? undefined : { p: test.p, permutations: test.permutations, seed };
}
