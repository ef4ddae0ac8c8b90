import type { Scoring } from "../../study/scoring.js";
import type { Study } from "../../study/study.js";
import { analyseScored, type Results } from "./analyse.js";
import { consistencyOf, type ScaleConsistency } from "./consistency.js";
import { type QuestionFamilies, questionFamilies } from "./questionFamilies.js";
import { type Scatter, scatters } from "./scatter.js";
import { scoredStudy } from "./scoredStudy.js";

/**
 * The results that every page loads, and those that only the pages which show them load besides (a file of
 * `site/pageData/pageData.ts` each).
 */
export interface ResultsInDepth extends Results, QuestionFamilies {
  /** In the order of `hypotheses`; empty where the study publishes results alone. */
  readonly scatters: readonly Scatter[];
  /** In the order of `scales`. */
  readonly consistency: readonly ScaleConsistency[];
}

/** What a page loaded of the results: what every page needs, and the parts that it shows besides. */
export type Loaded = Results & Partial<ResultsInDepth>;

/**
 * The parts of the results that a page loaded, by another scoring: of a hundred thousand respondents, the others would
 * take longer.
 *
 * @example analyseLoaded({ ...analyse(study), scatters: [] }, study, scoring).scatters.length
 */
export function analyseLoaded(loaded: Loaded, study: Study, scoring: Scoring): Loaded {
  const scored = scoredStudy(study, scoring);
  return {
    ...analyseScored(scored),
    ...(loaded.questions && questionFamilies(scored)),
    ...(loaded.scatters && { scatters: scatters(scored) }),
    ...(loaded.consistency && { consistency: consistencyOf(scored) }),
  };
}

/** All that is computed from the answers: what `analyse` gives, and the rest. */
export function analyseInDepth(study: Study, scoring?: Scoring): ResultsInDepth {
  const scored = scoredStudy(study, scoring);
  return {
    ...analyseScored(scored),
    ...questionFamilies(scored),
    scatters: scatters(scored),
    consistency: consistencyOf(scored),
  };
}
