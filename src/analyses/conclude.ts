import type { Criteria } from "../study/study.js";
import type { Results } from "./analyse.js";
import { type Categories, categories } from "./bands/categories.js";
import { type Decision, decisions } from "./hypothesis/decision.js";
import { type Reliability, reliability } from "./instrument/reliability.js";
import { type Validity, validity } from "./instrument/validity.js";
import { type Sampling, sampling } from "./sampling/sampling.js";

/** What the criteria make of the results: every verdict, category, interval and sample size. Plain JSON. */
export interface Conclusions {
  readonly criteria: Criteria;
  /** Absent where the study declares no population. */
  readonly sampling?: Sampling;
  readonly validity: Validity;
  readonly reliability: Reliability;
  /** Categories of the means, by item and by scale code. */
  readonly categories: Categories;
  readonly decisions: readonly Decision[];
}

/** Everything that depends on a criterion. Cheap: it reads results, never answers. Pages call only the parts they show. */
export function conclude(results: Results, criteria: Criteria = results.study.criteria): Conclusions {
  const sample = sampling(results, criteria);
  return {
    criteria,
    ...(sample && { sampling: sample }),
    validity: validity(results, criteria),
    reliability: reliability(results, criteria),
    categories: categories(results, criteria),
    decisions: decisions(results, criteria),
  };
}
