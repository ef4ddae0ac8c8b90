import type { Categories } from "../../analysis/conclusions/categories.js";
import { type ScaleSummary, scaleSummary } from "../../analysis/conclusions/scaleSummary.js";
import type { Results } from "../../analysis/results/analyse.js";
import { chosenBands } from "../../analysis/results/category.js";
import { isMissing, isWithheld } from "../../statistics/outcome.js";
import { byName } from "../../study/lookups.js";
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
  /** Absent where all means are alike, and where one is withheld that might lie beyond. */
  readonly dimensionEnds?: { readonly highest: DimensionEnd; readonly lowest: DimensionEnd };
}

/** A mean, and all dimensions that have it. */
export interface DimensionEnd {
  readonly mean: number;
  readonly names: readonly Words[];
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
      const summary = scaleSummary(results, variable, categories);
      return { ...summary, items: codes.length, counts: count(codes), ...dimensionEnds(summary) };
    }),
  };
}

function dimensionEnds({ dimensions }: ScaleSummary): Pick<VariableSummary, "dimensionEnds"> {
  if (dimensions.some(({ mean }) => isWithheld(mean))) return {};
  const known = dimensions.flatMap(({ name, mean }) => (isMissing(mean) ? [] : [{ name, mean }]));
  const at = (end: number): DimensionEnd => ({
    mean: end,
    names: known.filter(({ mean }) => mean === end).map(({ name }) => name),
  });
  const [highest, lowest] = [Math.max(...known.map(({ mean }) => mean)), Math.min(...known.map(({ mean }) => mean))];
  return highest > lowest ? { dimensionEnds: { highest: at(highest), lowest: at(lowest) } } : {};
}

function categoryCounts(codes: readonly string[], { items }: Categories, { bands }: BandSet): CategoryCount[] {
  const indices = codes.flatMap((code) => {
    const category = byName(items, code);
    return isMissing(category) ? [] : [category.index];
  });
  return bands
    .map(({ label }, position) => ({ label, items: indices.filter((index) => index === position).length }))
    .filter(({ items }) => items > 0)
    .reverse();
}
