import type { Study } from "../study/study.js";

/**
 * How much is published of a study that publishes results alone: everything, or not what tells how single items go together, or of items
 * nothing and of scales only category and decision.
 */
export type Extent = "items" | "counts" | "verdicts";

/** The most that may be published without giving answers away. */
export function extentOf(study: Study, _levels: readonly number[]): Extent {
  return study.answers.respondents.length < (study.leastRespondents ?? 0) ? "verdicts" : "items";
}
