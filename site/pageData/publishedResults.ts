import type { ResultsInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { parametersOf } from "../../src/study/parameters.js";
import type { Study } from "../../src/study/study.js";
import { addresses } from "../../src/texts/language.js";

/** The results of a study as they are published, by its own scoring. */
export function publishedResults(study: Study): ResultsInDepth {
  return disclosedResults(study, parametersOf(study, 0, addresses.parameters).significanceLevel.values);
}
