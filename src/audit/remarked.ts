import type { AuditEntry, Remark } from "./entry.js";
import { grouped } from "./entryCounts.js";

/** Entries with the same remark: one sentence instead of many. */
export interface Remarked {
  readonly kind: Remark["kind"];
  readonly count: number;
  readonly places: readonly string[];
  /** The first few. */
  readonly examples: readonly AuditEntry[];
}

/** Entries quoted of a group. */
const EXAMPLES = 3;

/**
 * What is to be said of printed numbers whether they differ or not: every p printed as zero at once, the same values by
 * place and text.
 */
export function remarked(entries: readonly AuditEntry[]): Remarked[] {
  const kinds = ["same value", "p printed as zero"] as const satisfies Remark["kind"][];
  return kinds.flatMap((kind) => {
    const all = entries.filter(({ remarks }) => remarks?.some((remark) => remark.kind === kind));
    const groups = grouped(all, ({ place, printed }) => (kind === "same value" ? `${place}\n${printed}` : ""));
    return [...groups.values()].map((group) => ({
      kind,
      count: group.length,
      places: [...new Set(group.map(({ place }) => place))],
      examples: group.slice(0, EXAMPLES),
    }));
  });
}
