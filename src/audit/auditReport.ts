import type { AuditEntry, ClaimKind } from "./entry.js";
import { type Findings, findings } from "./findings.js";
import { type Remarked, remarked } from "./remarked.js";
import { selfChecked } from "./selfChecked.js";
import { grouped, type Tally, tally } from "./tally.js";

/** What the page on the audit says, apart from the ledger. Plain JSON of a few kB, however long the ledger. */
export interface AuditReport {
  readonly kinds: readonly { readonly kind: ClaimKind; readonly all: Tally; readonly withoutSelfChecked: Tally }[];
  readonly all: Tally;
  readonly withoutSelfChecked: Tally;
  /** Places whose claims only other printed claims can check. */
  readonly selfChecked: readonly string[];
  readonly places: readonly { readonly place: string; readonly tally: Tally }[];
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
  const ofKind = (all: readonly AuditEntry[], kind: ClaimKind) => tally(all.filter((entry) => entry.kind === kind));
  return {
    kinds: KINDS.map((kind) => ({ kind, all: ofKind(entries, kind), withoutSelfChecked: ofKind(others, kind) })),
    all: tally(entries),
    withoutSelfChecked: tally(others),
    selfChecked: apart,
    places: [...grouped(entries, ({ place }) => place)].map(([place, group]) => ({ place, tally: tally(group) })),
    findings: findings(entries),
    remarked: remarked(entries),
  };
}
