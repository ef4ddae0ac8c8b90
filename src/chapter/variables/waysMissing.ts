import type { ItemResult } from "../../analysis/results/itemResult.js";
import { isMissing } from "../../statistics/outcome.js";
import type { StudyDescription, Words } from "../../study/study.js";

/** How respondents did not answer an item. */
export interface WaysMissing {
  /** Those ways that the study tells apart and that somebody used. */
  readonly kinds: readonly { readonly label: Words; readonly count: number }[];
  /** The others; none where it is withheld. */
  readonly blank: number;
}

/**
 * Parts the blanks of an item by the ways of not answering that the study tells apart.
 *
 * @example
 * waysMissing({ missing: [{ label: { id: "Tidak tahu" }, respondents: { A1: 2 } }] }, { code: "A1", blank: 3 }).blank; // 1
 */
export function waysMissing(
  { missing = [] }: Pick<StudyDescription, "missing">,
  { code, blank }: Pick<ItemResult, "code" | "blank">,
): WaysMissing {
  if (isMissing(blank)) return { kinds: [], blank: 0 };
  const kinds = missing.flatMap(({ label, respondents }) => {
    const count = respondents[code] ?? 0;
    return count > 0 ? [{ label, count }] : [];
  });
  return { kinds, blank: kinds.reduce((left, { count }) => left - count, blank) };
}
