import type { AuditEntry } from "./entry.js";
import { grouped } from "./tally.js";

/** Entries that differ in the same way: one sentence instead of many. */
export interface Finding {
  readonly count: number;
  readonly places: readonly string[];
  /** The first few, which stand for all; they have the same causes. */
  readonly examples: readonly AuditEntry[];
}

export interface Findings {
  /** Where a conclusion turns out otherwise: by place and cause. */
  readonly consequential: readonly Finding[];
  /** All else that differs, by cause; the largest group first. */
  readonly others: readonly Finding[];
}

/** Entries quoted of a group. */
const EXAMPLES = 3;

/**
 * What differs, put together where place and cause (of what changes a conclusion) or cause alone (of the rest) are the same.
 *
 * @example findings(entries).consequential[0]?.examples[0]?.printed
 */
export function findings(entries: readonly AuditEntry[]): Findings {
  const differing = entries.filter(({ verdict }) => verdict === "differs");
  const cause = ({ causes }: AuditEntry) => JSON.stringify(causes);
  const consequential = grouped(
    differing.filter(({ changesConclusion }) => changesConclusion),
    (entry) => `${entry.place} ${entry.kind} ${cause(entry)}`,
  );
  const others = grouped(
    differing.filter(({ changesConclusion }) => !changesConclusion),
    cause,
  );
  return {
    consequential: [...consequential.values()].map(finding),
    others: [...others.values()].map(finding).sort((a, b) => b.count - a.count),
  };
}

function finding(entries: readonly AuditEntry[]): Finding {
  return {
    count: entries.length,
    places: [...new Set(entries.map(({ place }) => place))],
    examples: entries.slice(0, EXAMPLES),
  };
}
