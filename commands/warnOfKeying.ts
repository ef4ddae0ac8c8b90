import type { Problems } from "../loaders/problem.js";
import { opposedScales } from "../src/analysis/conclusions/opposedScales.js";
import { analyse } from "../src/analysis/results/analyse.js";
import type { Study } from "../src/study/study.js";
import { opposition } from "../src/texts/language.js";

/**
 * Warns of every scale whose items run against each other as the study keys them.
 *
 * @example warnOfKeying(loadStudy("data").study, problems)
 */
export function warnOfKeying(study: Study, problems: Problems): void {
  for (const scale of opposedScales(analyse(study))) {
    const wording = { found: opposition.found(scale), expected: opposition.expected, remedy: opposition.remedy(scale) };
    problems.warn({ file: "items.csv", column: "keying" }, wording, opposition.sentence(scale));
  }
}
