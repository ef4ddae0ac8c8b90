import type { AuditEntry, ClaimKind } from "./entry.js";
import { type EntryCounts, entryCounts, grouped } from "./entryCounts.js";
import { type Findings, findings } from "./findings.js";
import { type Remarked, remarked } from "./remarked.js";
import { selfChecked } from "./selfChecked.js";

/** What the page on the audit says, apart from the ledger. Plain JSON of a few kB, however long the ledger. */
export interface AuditReport {
  readonly kinds: readonly {
    readonly kind: ClaimKind;
    readonly all: EntryCounts;
    readonly withoutSelfChecked: EntryCounts;
  }[];
  readonly all: EntryCounts;
  readonly withoutSelfChecked: EntryCounts;
  /** Places whose claims only other printed claims can check. */
  readonly selfChecked: readonly string[];
  readonly places: readonly { readonly place: string; readonly tally: EntryCounts }[];
  readonly findings: Findings;
  readonly remarked: readonly Remarked[];
}

const KINDS: readonly ClaimKind[] = ["number", "verdict", "reference"];

/**
 * Counts, findings and places of an audit.
 *
 * @example auditReport(audit(printed, results)).all.differs
 */
export function auditReport(entries: readonly AuditEntry[]): AuditReport {
  const apart = selfChecked(entries);
  const others = entries.filter(({ place }) => !apart.includes(place));
  const ofKind = (all: readonly AuditEntry[], kind: ClaimKind) =>
    entryCounts(all.filter((entry) => entry.kind === kind));
  return {
    kinds: KINDS.map((kind) => ({ kind, all: ofKind(entries, kind), withoutSelfChecked: ofKind(others, kind) })),
    all: entryCounts(entries),
    withoutSelfChecked: entryCounts(others),
    selfChecked: apart,
    places: [...grouped(entries, ({ place }) => place)].map(([place, group]) => ({ place, tally: entryCounts(group) })),
    findings: findings(entries),
    remarked: remarked(entries),
  };
}
