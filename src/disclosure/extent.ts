import type { Study } from "../study/study.js";
import { type Asked, hasRoom } from "./room.js";

/**
 * How much is published of a study that publishes results alone: everything; all but what single items do to the main
 * numbers; neither how single items go with others; or of items nothing and of scales only category and decision.
 */
export type Extent = "all" | "items" | "counts" | "verdicts";

/** Unless a study declares another number. */
export const LEAST_RESPONDENTS = 10;

/** A study's files are made one by one, and ask again. */
const known = new WeakMap<object, Extent>();

/** The most that may be published without giving answers away. */
export function extentOf(study: Asked & Pick<Study, "leastRespondents">): Extent {
  const extent = known.get(study) ?? decided(study);
  known.set(study, extent);
  return extent;
}

function decided(study: Asked & Pick<Study, "leastRespondents">): Extent {
  const n = study.answers.respondents.length;
  if (n === 0) return "all"; // there is nothing to give away
  if (n < (study.leastRespondents ?? LEAST_RESPONDENTS)) return "verdicts";
  return (["all", "items", "counts"] as const).find((extent) => hasRoom(study, extent)) ?? "verdicts";
}
