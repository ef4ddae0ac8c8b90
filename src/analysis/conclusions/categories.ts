import type { Outcome } from "../../statistics/outcome.js";
import type { Criteria } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import { type Category, category, chosenBands } from "../results/category.js";

/** Categories of means, by code. */
export interface Categories {
  readonly items: Readonly<Record<string, Outcome<Category>>>;
  readonly scales: Readonly<Record<string, Outcome<Category>>>;
}

/** Categories of all item means and scale means in the chosen band set. */
export function categories({ study, items, scales, verdicts }: Results, criteria: Criteria): Categories {
  const bands = chosenBands(study, criteria);
  const byCode = (means: readonly { code: string; mean: Outcome<number> }[]) =>
    Object.fromEntries(means.map(({ code, mean }) => [code, category(mean, bands)]));
  const known = verdicts && criteria.bandSet === study.criteria.bandSet ? verdicts.categories : {};
  return { items: byCode(items), scales: { ...byCode(scales), ...known } };
}
