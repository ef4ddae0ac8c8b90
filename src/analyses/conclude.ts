import type { Outcome } from "../statistics/outcome.js";
import type { Criteria } from "../study/study.js";
import type { Results } from "./analyse.js";
import { type Category, category, chosenBands } from "./bands/category.js";
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

export interface Categories {
  readonly items: Readonly<Record<string, Outcome<Category>>>;
  readonly scales: Readonly<Record<string, Outcome<Category>>>;
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

/** Categories of all item means and scale means in the chosen band set. */
export function categories({ study, items, scales }: Results, criteria: Criteria): Categories {
  const bands = chosenBands(study, criteria);
  const byCode = (means: readonly { code: string; mean: Outcome<number> }[]) =>
    Object.fromEntries(means.map(({ code, mean }) => [code, category(mean, bands)]));
  return { items: byCode(items), scales: byCode(scales) };
}
