import type { Results } from "../../analysis/results/analyse.js";
import { type Category, category } from "../../analysis/results/category.js";
import { isMissing } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import type { BandSet, Words } from "../../study/study.js";

/** The means that a band set puts into another class when they are looked up by the other rule. */
export interface LookupPartings {
  readonly bands: BandSet;
  readonly means: readonly PartedMean[];
}

export interface PartedMean {
  readonly code: string;
  readonly name: Words;
  readonly mean: number;
  readonly category: Category;
}

/** Looks every mean of items, dimensions and variables up both ways, in every band set of the study. */
export function lookupPartings({ study, items, scales }: Results): LookupPartings[] {
  const parts = study.variables.flatMap((variable) => [variable, ...variable.dimensions]);
  const means = [
    ...items.map(({ code, mean }) => ({ code, mean, name: byCode(study.items, code).topic })),
    ...scales.map(({ code, mean }) => ({ code, mean, name: byCode(parts, code).name })),
  ];
  return study.bandSets.map((bands) => ({
    bands,
    means: means.flatMap(({ code, name, mean }) => {
      const found = category(mean, bands);
      return isMissing(mean) || isMissing(found) || !found.otherwise ? [] : [{ code, name, mean, category: found }];
    }),
  }));
}
