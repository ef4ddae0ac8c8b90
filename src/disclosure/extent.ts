import { analyseInDepth } from "../analyses/analyseInDepth.js";
import type { Study } from "../study/study.js";
import { hasRoom } from "./room.js";

/**
 * How much is published of a study that publishes results alone: everything; all but what single items do to the main numbers; neither how
 * single items go with others; or of items nothing and of scales only category and decision.
 */
export type Extent = "all" | "items" | "counts" | "verdicts";

/** A study's files are made one by one, and ask again. */
const known = new WeakMap<Study, Extent>();

/** The most that may be published without giving answers away. */
export function extentOf(study: Study): Extent {
  const extent = known.get(study) ?? decided(study);
  known.set(study, extent);
  return extent;
}

function decided(study: Study): Extent {
  const n = study.answers.respondents.length;
  if (n < (study.leastRespondents ?? 0)) return "verdicts";
  if (n === 0) return "all"; // there is nothing to give away
  const results = analyseInDepth(study);
  return (["all", "items", "counts"] as const).find((extent) => hasRoom(results, extent)) ?? "verdicts";
}
