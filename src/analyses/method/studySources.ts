import type { StudyDescription } from "../../study/study.js";

/** The rules for which the study itself names a source. */
export type Rule = "sampling" | "bands" | "quantifiers" | "validity" | "reliability" | "reliabilityBands" | "significance" | "strength";

/** A rule of the study and where the study has it from. */
export interface StudySource {
  readonly rule: Rule;
  readonly source: string;
}

/** Every source that the study declares, in the order of the chapter. */
export function studySources(study: StudyDescription): StudySource[] {
  const declared: (readonly [Rule, string | undefined])[] = [
    ["sampling", study.sampling.source],
    ["validity", study.validity.source],
    ["reliability", study.reliability.source],
    ["reliabilityBands", study.reliability.bands?.source],
    ...study.bandSets.map(({ source }) => ["bands", source] as const),
    ["quantifiers", study.quantifiers?.source],
    ["significance", study.significance.source],
    ["strength", study.strength.source],
  ];
  return declared.flatMap(([rule, source]) => (source ? [{ rule, source }] : []));
}
