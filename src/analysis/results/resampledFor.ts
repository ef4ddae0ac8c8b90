import type { Scoring } from "../../study/scoring.js";
import type { Results } from "./analyse.js";
import type { Resampled } from "./resample.js";

/** Resampled hypotheses, and the scoring that their totals come from. */
export interface ResampledScoring {
  readonly scoring: Scoring;
  readonly resampled: readonly Resampled[];
}

/**
 * The resampled hypotheses that go with some results: of the first with the same scoring; none where it was not
 * resampled yet.
 */
export function resampledFor(
  { scoring }: Pick<Results, "scoring">,
  known: readonly ResampledScoring[],
): readonly Resampled[] {
  const wanted = keyOf(scoring);
  return known.find((one) => keyOf(one.scoring) === wanted)?.resampled ?? [];
}

function keyOf({ reversed, leftOut, blanks, coefficient }: Scoring): string {
  return JSON.stringify([[...reversed].sort(), [...leftOut].sort(), blanks, coefficient]);
}
