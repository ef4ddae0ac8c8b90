import type { Categories } from "../../analysis/conclusions/categories.js";
import { type ScaleSummary, scaleSummary } from "../../analysis/conclusions/scaleSummary.js";
import type { Results } from "../../analysis/results/analyse.js";
import { chosenBands } from "../../analysis/results/category.js";
import { isMissing, isWithheld } from "../../statistics/outcome.js";
import type { BandSet, Criteria, Words } from "../../study/study.js";

/** The facts of the chapter's closing sentences. */
export interface SummaryReading {
  readonly bands: BandSet;
  readonly respondents: number;
  readonly items: number;
  /** Over the items of all variables. */
  readonly counts: readonly CategoryCount[];
  /** Items whose category is withheld. */
  readonly withheld: number;
  readonly variables: readonly VariableSummary[];
}

export interface VariableSummary extends ScaleSummary {
  readonly items: number;
  readonly counts: readonly CategoryCount[];
}

/** Items in a category; categories without any are left out, the highest comes first. */
export interface CategoryCount {
  readonly label: Words;
  readonly items: number;
}

/** Counts categories and finds the range of item means of every variable. */
export function summaryReading(results: Results, categories: Categories, criteria: Criteria): SummaryReading {
  const { study, scoring, respondents } = results;
  const items = study.items.filter((item) => !scoring.leftOut.includes(item.code));
  const bands = chosenBands(study, criteria);
  const count = (codes: readonly string[]) => categoryCounts(codes, categories, bands);
  return {
    bands,
    respondents: respondents.scored,
    items: items.length,
    counts: count(items.map(({ code }) => code)),
    withheld: items.filter(({ code }) => isWithheld(categories.items[code])).length,
    variables: study.variables.map((variable) => {
      const codes = items.filter((item) => item.variable === variable.code).map(({ code }) => code);
      return { ...scaleSummary(results, variable, categories), items: codes.length, counts: count(codes) };
    }),
  };
}

function categoryCounts(codes: readonly string[], { items }: Categories, { bands }: BandSet): CategoryCount[] {
  const indices = codes.flatMap((code) => {
    const category = items[code]!;
    return isMissing(category) ? [] : [category.index];
  });
  return bands
    .map(({ label }, position) => ({ label, items: indices.filter((index) => index === position).length }))
    .filter(({ items }) => items > 0)
    .reverse();
}
