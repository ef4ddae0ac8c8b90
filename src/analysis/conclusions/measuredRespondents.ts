import type { Results } from "../results/analyse.js";

/**
 * Of how many respondents the reliability of each scale is computed: where blanks are left out not all scales have as
 * many. A scale of one item has none; where all are, it is of all that are scored.
 */
export function measuredRespondents({ scales, respondents }: Results): number[] {
  const counts = scales.filter(({ items }) => items.length > 1).map(({ complete }) => complete);
  return counts.length === 0 ? [respondents.scored] : counts;
}
