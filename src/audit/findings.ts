import { type AuditEntry, type Cause, CONCLUSIONS } from "./entry.js";
import { grouped } from "./entryCounts.js";

/** Entries that differ in the same way: one sentence instead of many. */
export interface Finding {
  readonly count: number;
  readonly places: readonly string[];
  /** What they share; the detail of a cause only where it is the same in all. */
  readonly causes: readonly Cause[];
  /** The first few, which stand for all. */
  readonly examples: readonly AuditEntry[];
}

export interface Findings {
  /**
   * Where a conclusion turns out otherwise, the gravest first: by place and cause; mere words for a share by kind of
   * cause alone.
   */
  readonly consequential: readonly Finding[];
  /** All else that differs, by cause; the largest group first. */
  readonly others: readonly Finding[];
}

/** Entries quoted of a group. */
const EXAMPLES = 3;

/**
 * What differs, put together where it differs in the same way.
 *
 * @example findings(entries).consequential[0]?.examples[0]?.printed
 */
export function findings(entries: readonly AuditEntry[]): Findings {
  const differing = entries.filter(({ verdict }) => verdict === "differs");
  return {
    consequential: CONCLUSIONS.flatMap((conclusion) => {
      const key = conclusion === "wording" ? kindsOf : ofPlace;
      return findingsBy(
        differing.filter(({ changes }) => changes === conclusion),
        key,
      );
    }),
    others: findingsBy(
      differing.filter(({ changes }) => !changes),
      causesOf,
    ).sort((a, b) => b.count - a.count),
  };
}

const causesOf = ({ causes }: AuditEntry) => JSON.stringify(causes);
const kindsOf = ({ kind, causes }: AuditEntry) => JSON.stringify([kind, causes.map((cause) => cause.kind)]);
const ofPlace = (entry: AuditEntry) => `${entry.place} ${entry.kind} ${causesOf(entry)}`;

function findingsBy(entries: readonly AuditEntry[], key: (entry: AuditEntry) => string): Finding[] {
  return [...grouped(entries, key).values()].map((group) => ({
    count: group.length,
    places: [...new Set(group.map(({ place }) => place))],
    causes: shared(group),
    examples: group.slice(0, EXAMPLES),
  }));
}

/** Of entries whose causes are of the same kinds. */
function shared(group: readonly AuditEntry[]): Cause[] {
  return group[0]!.causes.map((cause, i) =>
    group.every(({ causes }) => causes[i]!.detail === cause.detail) ? cause : { kind: cause.kind },
  );
}
