import { partsOf } from "../../study/parts.js";
import type { StudyDescription } from "../../study/study.js";

/** The rules for which the study itself names a source. */
export type Rule =
  | "sampling"
  | "bands"
  | "quantifiers"
  | "validity"
  | "reliability"
  | "reliabilityBands"
  | "significance"
  | "strength";

/** A rule of the study and where the study has it from. */
export interface StudySource {
  readonly rule: Rule;
  readonly source: string;
}

/** Every source that the study declares of what it does, in the order of the chapter. */
export function studySources(study: StudyDescription): StudySource[] {
  const { population, tests } = partsOf(study);
  const declared: (readonly [Rule, string | undefined])[] = [
    ["sampling", population ? study.sampling.source : undefined],
    ["validity", study.validity.source],
    ["reliability", study.reliability.source],
    ["reliabilityBands", study.reliability.bands?.source],
    ...study.bandSets.map(({ source }) => ["bands", source] as const),
    ["quantifiers", study.quantifiers?.source],
    ["significance", tests ? study.significance.source : undefined],
    ["strength", tests ? study.strength.source : undefined],
  ];
  return declared.flatMap(([rule, source]) => (source ? [{ rule, source }] : []));
}
