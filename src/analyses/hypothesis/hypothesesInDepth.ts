import { finished } from "../../statistics/finished.js";
import type { Study } from "../../study/study.js";
import { type QuestionFamilies, questionFamilies } from "../questions/questionFamilies.js";
import { scoredStudy } from "../scoredStudy.js";
import { relations } from "./relation.js";
import { type Drawn, RESAMPLING, resample } from "./resample.js";
import type { ResampledScoring } from "./resampledFor.js";
import { type Scatter, scatters } from "./scatter.js";

/** What the page of hypotheses loads besides the results of every page: `hypotheses.json`. */
export interface HypothesesInDepth extends QuestionFamilies {
  readonly scatters: readonly Scatter[];
  /** By the study's own scoring and the seed that a report starts from. */
  readonly resampled: ResampledScoring;
}

/**
 * @param levels Of confidence, all that a reader may choose.
 * @param drawn Other than usual where only the form of the results matters.
 */
export function hypothesesInDepth(study: Study, levels: readonly number[], drawn: Drawn = RESAMPLING): HypothesesInDepth {
  const scored = scoredStudy(study);
  const plan = { ...drawn, coefficient: scored.scoring.coefficient, levels };
  const resampled = finished(resample(relations(scored), plan));
  return { ...questionFamilies(scored), scatters: scatters(scored), resampled: { scoring: scored.scoring, resampled } };
}
