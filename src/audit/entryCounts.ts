import type { AuditEntry } from "./entry.js";

/** How many entries there are, and how many of each verdict. */
export interface EntryCounts {
  readonly total: number;
  readonly reproduces: number;
  readonly differs: number;
  readonly notCheckable: number;
  /** Of those that differ. */
  readonly changesConclusion: number;
}

/**
 * Counts entries by verdict.
 *
 * @example entryCounts(entries.filter(({ kind }) => kind === "number")).differs
 */
export function entryCounts(entries: readonly AuditEntry[]): EntryCounts {
  const count = (holds: (entry: AuditEntry) => boolean) => entries.filter(holds).length;
  return {
    total: entries.length,
    reproduces: count(({ verdict }) => verdict === "reproduces"),
    differs: count(({ verdict }) => verdict === "differs"),
    notCheckable: count(({ verdict }) => verdict === "not checkable"),
    changesConclusion: count(({ verdict, changes }) => verdict === "differs" && changes !== undefined),
  };
}

/** Entries by what `keyOf` says of them, in the order in which each first occurs. */
export function grouped(
  entries: readonly AuditEntry[],
  keyOf: (entry: AuditEntry) => string,
): ReadonlyMap<string, readonly AuditEntry[]> {
  const groups = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
