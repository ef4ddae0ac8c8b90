import type { Criteria } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import { type Categories, categories } from "./categories.js";
import { type Decision, decisions } from "./decision.js";
import { type Reliability, reliability } from "./reliability.js";
import { type SamplingConclusion, samplingConclusion } from "./samplingConclusion.js";
import { type Validity, validity } from "./validity.js";

/** What the criteria make of the results: every verdict, category, interval and sample size. Plain JSON. */
export interface Conclusions {
  readonly criteria: Criteria;
  /** Absent where the study declares no population. */
  readonly sampling?: SamplingConclusion;
  readonly validity: Validity;
  readonly reliability: Reliability;
  /** Categories of the means, by item and by scale code. */
  readonly categories: Categories;
  readonly decisions: readonly Decision[];
}

/**
 * Everything that depends on a criterion. Cheap: it reads results, never answers. Pages call only the parts they show.
 */
export function conclude(results: Results, criteria: Criteria = results.study.criteria): Conclusions {
  const sample = samplingConclusion(results, criteria);
  return {
    criteria,
    ...(sample && { sampling: sample }),
    validity: validity(results, criteria),
    reliability: reliability(results, criteria),
    categories: categories(results, criteria),
    decisions: decisions(results, criteria),
  };
}
