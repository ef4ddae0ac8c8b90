import { finished } from "../../statistics/finished.js";
import type { Study } from "../../study/study.js";
import { relations } from "./relation.js";
import { type Drawn, RESAMPLING, resample } from "./resample.js";
import type { ResampledScoring } from "./resampledFor.js";
import { scoredStudy } from "./scoredStudy.js";

/**
 * Every hypothesis resampled by the study's own scoring and the seed that a report starts from.
 *
 * @param levels Of confidence, all that a reader may choose.
 * @param drawn Other than usual where only the form of the results matters.
 * @param told How much is done, 0 to 1.
 */
export function resampledHypotheses(
  study: Study,
  levels: readonly number[],
  drawn: Drawn = RESAMPLING,
  told?: (share: number) => void,
): ResampledScoring {
  const scored = scoredStudy(study);
  const plan = { ...drawn, coefficient: scored.scoring.coefficient, levels };
  return { scoring: scored.scoring, resampled: finished(resample(relations(scored), plan), told) };
}
