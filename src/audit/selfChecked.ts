import type { AuditEntry } from "./entry.js";
import { grouped } from "./entryCounts.js";

/**
 * Places that can only be checked against themselves: what is recomputed there comes from printed numbers alone, so it
 * is an interval or a word, never a number of the data.
 *
 * @example selfChecked(entries) // ["lampiran-08"]
 */
export function selfChecked(entries: readonly AuditEntry[]): string[] {
  return [...grouped(entries, ({ place }) => place)].flatMap(([place, group]) => {
    const fromPrint = group.some(({ recomputed }) => typeof recomputed === "object");
    const fromData = group.some(({ recomputed }) => typeof recomputed === "number");
    return fromPrint && !fromData ? [place] : [];
  });
}
