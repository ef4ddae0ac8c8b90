import type { BlankRule, StudyDescription } from "./study.js";

/** What turns ticked options into scores. The study's own is the default; a reader may later try another. */
export interface Scoring {
  /** Codes of items whose scores are reversed by the scale's declared ends. */
  readonly reversed: readonly string[];
  /** Codes of items that keep their table but belong to no scale. */
  readonly leftOut: readonly string[];
  readonly blanks: BlankRule;
  readonly coefficient: "spearman" | "pearson";
}

/** The scoring that the study itself declares. */
export function declaredScoring(study: StudyDescription): Scoring {
  return {
    reversed: study.items.filter((item) => item.keying === "-").map((item) => item.code),
    leftOut: [],
    blanks: study.scale.blanks,
    coefficient: "spearman",
  };
}
