import { isMissing, isWithheld, type Outcome } from "../../statistics/outcome.js";
import { byCode, byName } from "../../study/lookups.js";
import type { Item, Variable, Words } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import type { Category } from "../results/category.js";
import type { Categories } from "./categories.js";

/** The facts of a variable's closing sentences. */
export interface ScaleSummary {
  readonly variable: Words;
  readonly mean: Outcome<number>;
  readonly category: Outcome<Category>;
  readonly dimensions: readonly {
    readonly name: Words;
    readonly mean: Outcome<number>;
    readonly category: Outcome<Category>;
  }[];
  /** More than one where means tie; none where a mean is withheld that might lie beyond. */
  readonly highest: readonly ItemMean[];
  readonly lowest: readonly ItemMean[];
}

export interface ItemMean {
  readonly item: Item;
  readonly mean: number;
}

/** Means, categories and extremes of a variable. */
export function scaleSummary(results: Results, variable: Variable, categories: Categories): ScaleSummary {
  const scale = (code: string) => byCode(results.scales, code);
  const means = itemMeans(results, variable);
  const codes = results.study.items.filter((item) => item.variable === variable.code).map(({ code }) => code);
  const hidden = results.items.some(({ code, mean }) => isWithheld(mean) && codes.includes(code));
  const at = (extreme: number) => (hidden ? [] : means.filter(({ mean }) => mean === extreme));
  return {
    variable: variable.name,
    mean: scale(variable.code).mean,
    category: byName(categories.scales, variable.code),
    dimensions: variable.dimensions.map(({ code, name }) => ({
      name,
      mean: scale(code).mean,
      category: byName(categories.scales, code),
    })),
    highest: at(Math.max(...means.map(({ mean }) => mean))),
    lowest: at(Math.min(...means.map(({ mean }) => mean))),
  };
}

/** The items of a variable that belong to it and have a mean, in the order of the questionnaire. */
export function itemMeans({ study, scoring, items }: Results, variable: Variable): ItemMean[] {
  return study.items
    .filter((item) => item.variable === variable.code && !scoring.leftOut.includes(item.code))
    .flatMap((item) => {
      const { mean } = byCode(items, item.code);
      return isMissing(mean) ? [] : [{ item, mean }];
    });
}
