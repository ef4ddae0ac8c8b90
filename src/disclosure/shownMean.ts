import { bandIndex } from "../statistics/bandIndex.js";
import { isMissing, type Outcome } from "../statistics/outcome.js";
import type { StudyDescription } from "../study/study.js";
import { shown } from "./shown.js";

/**
 * A mean as it is shown, of the category that it has in every band set of the study.
 *
 * @example shownMean(3.40404, study) // 3.4
 */
export function shownMean(mean: Outcome<number>, { bandSets }: Pick<StudyDescription, "bandSets">): Outcome<number> {
  if (isMissing(mean)) return mean;
  const categories = (value: number) =>
    bandSets.map(({ lookup, decimals, bands }) =>
      bandIndex(value, { lookup, decimals, upTo: bands.map(({ upTo }) => upTo) }),
    );
  return shown(mean, 2, categories);
}
