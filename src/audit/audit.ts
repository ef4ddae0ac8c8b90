import type { AuditedResults } from "./auditedResults.js";
import { causesOf } from "./causes.js";
import { changedConclusion } from "./changedConclusion.js";
import type { AuditEntry } from "./entry.js";
import { evaluate } from "./evaluate.js";
import { fromResults, type Ledger, ledgerOf } from "./ledger.js";
import type { PrintedClaim } from "./printedClaim.js";
import { reproduces } from "./reproducing.js";
import { settled } from "./settled.js";
import { type Weighed, withSettledNeighbours } from "./settledNeighbours.js";
import type { Value } from "./value.js";
import { withRemarks } from "./withRemarks.js";

/**
 * Audits a publication: every printed row against what its claim gives, with the causes that explain where the two
 * differ. Pure.
 *
 * @throws ClaimFault where a claim names what the results do not have; `claimFaults` finds all of them first
 * @example auditOf(printed, auditedResults(study)).filter(({ verdict }) => verdict === "differs")
 */
export function auditOf(printed: readonly PrintedClaim[], results: AuditedResults): AuditEntry[] {
  const ledger = ledgerOf(printed, results);
  return withRemarks(withSettledNeighbours(printed.map((row) => auditRow(row, ledger))), printed);
}

function auditRow(row: PrintedClaim, ledger: Ledger): Weighed {
  const { place, quantity, kind, printed, claim, reason, shown } = row;
  const stated = { place, quantity, kind, printed, ...(shown && { shown }) };
  const certain = (finding: Pick<AuditEntry, "verdict" | "recomputed" | "reason">): Weighed => ({
    row,
    entry: { ...stated, ...finding, causes: [] },
    alsoNeighbours: [],
  });
  if (!claim) return certain({ verdict: "not checkable", ...(reason && { reason }) });
  const value = evaluate(claim, ledger.scope);
  const recomputed = recomputedOf(row, value);
  if (reproduces(row, value)) return certain({ verdict: "reproduces", recomputed });
  const { causes, alsoNeighbours } = causesOf(row, claim, value, ledger);
  const changes = changedConclusion(row, claim, value, ledger);
  return {
    row,
    entry: { ...stated, verdict: "differs", recomputed, causes, ...(changes && { changes }) },
    alsoNeighbours,
  };
}

/** A plain number is one of the results; what comes of printed numbers alone is an interval, be it a point. */
function recomputedOf(row: PrintedClaim, value: Value): NonNullable<AuditEntry["recomputed"]> {
  if (value.kind === "word") return value.possible.join(" / ");
  if (value.kind !== "number") return "";
  const [lower, upper] = [settled(value.lower), settled(value.upper)];
  return lower === upper && fromResults(row) ? value.lower : { lower, upper };
}
