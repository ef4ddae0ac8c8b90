import type { Results } from "../results/analyse.js";

/** Between which numbers counts of respondents lie: where blanks are left out not all are of as many. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Of how many respondents the reliability of each scale is computed. A scale of one item has none; where all are, it is
 * of all that are scored.
 */
export function measuredRespondents({ scales, respondents }: Pick<Results, "scales" | "respondents">): CountRange {
  const counts = scales.filter(({ items }) => items.length > 1).map(({ complete }) => complete);
  return countRange(counts, respondents.scored);
}

/** The same of each hypothesis. */
export function correlatedRespondents({
  hypotheses,
  respondents,
}: Pick<Results, "hypotheses" | "respondents">): CountRange {
  const counts = hypotheses.map(({ n }) => n);
  return countRange(counts, respondents.scored);
}

/** @param otherwise What there is to say of no counts. */
function countRange(counts: readonly number[], otherwise: number): CountRange {
  const all = counts.length === 0 ? [otherwise] : counts;
  return { least: Math.min(...all), most: Math.max(...all) };
}
