import type { ResultsInDepth } from "./analyseInDepth.js";
import type { ResampledScoring } from "./resampledFor.js";

/** What the page of hypotheses loads besides the results of every page: `hypotheses.json`. */
export interface HypothesesInDepth extends Pick<ResultsInDepth, "questions" | "grid" | "scatters"> {
  /** By the study's own scoring and the seed that a report starts from. */
  readonly resampled: ResampledScoring;
}
