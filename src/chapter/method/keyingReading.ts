import type { StudyDescription } from "../../study/study.js";

/** Which items are scored otherwise than they are worded, or might be. */
export interface KeyingReading {
  /** Codes of items scored in reverse, and of those worded against their variable that are not. */
  readonly reversed: readonly string[];
  readonly kept: readonly string[];
}

/** Tells the items of a study apart by how they are keyed. */
export function keyingReading({ items }: Pick<StudyDescription, "items">): KeyingReading {
  return {
    reversed: items.filter(({ keying }) => keying === "-").map(({ code }) => code),
    kept: items.filter(({ worded, keying }) => worded === "against" && keying === "+").map(({ code }) => code),
  };
}
