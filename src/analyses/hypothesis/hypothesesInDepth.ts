import { finished } from "../../statistics/finished.js";
import type { Study } from "../../study/study.js";
import { type QuestionFamilies, questionFamilies } from "../questions/questionFamilies.js";
import { scoredStudy } from "../scoredStudy.js";
import { relations } from "./relation.js";
import { RESAMPLING, resample } from "./resample.js";
import type { ResampledScoring } from "./resampledFor.js";
import { type Scatter, scatters } from "./scatter.js";

/** What the page of hypotheses loads besides the results of every page: `hypotheses.json`. */
export interface HypothesesInDepth extends QuestionFamilies {
  readonly scatters: readonly Scatter[];
  /** By the study's own scoring and the seed that a report starts from. */
  readonly resampled: ResampledScoring;
}

/** @param levels Of confidence, all that a reader may choose. */
export function hypothesesInDepth(study: Study, levels: readonly number[]): HypothesesInDepth {
  const scored = scoredStudy(study);
  const plan = { ...RESAMPLING, coefficient: scored.scoring.coefficient, levels };
  const resampled = finished(resample(relations(scored), plan));
  return { ...questionFamilies(scored), scatters: scatters(scored), resampled: { scoring: scored.scoring, resampled } };
}
