import type { Coefficient } from "../statistics/correlate.js";
import type { BlankRule, Item, StudyDescription } from "./study.js";

/**
 * What turns ticked options into scores, and scores into correlations. The study's own is the default; a reader may try
 * another.
 */
export interface Scoring {
  /** Codes of items that are scored the other way round than the study keys them. */
  readonly reversed: readonly string[];
  /** Codes of items that keep their table but belong to no scale. */
  readonly leftOut: readonly string[];
  readonly blanks: BlankRule;
  readonly coefficient: Coefficient;
}

/** The scoring that the study itself declares. */
export function declaredScoring({ scale, coefficient }: Pick<StudyDescription, "scale" | "coefficient">): Scoring {
  return { reversed: [], leftOut: [], blanks: scale.blanks, coefficient };
}

/** Whether a scoring reverses an item: by the study's keying, or against it. */
export function isReversed({ code, keying }: Pick<Item, "code" | "keying">, { reversed }: Scoring): boolean {
  return (keying === "-") !== reversed.includes(code);
}
