import { csvText } from "../document/table/csvText.js";
import type { AuditEntry, Cause, Remark } from "./entry.js";

const HEADING = ["place", "quantity", "kind", "printed", "recomputed", "verdict", "cause", "changes a conclusion"];

/**
 * The ledger as CSV (RFC 4180), a row an entry. Recomputed values have full precision; an interval is `lower to upper`.
 * Several causes are parted by semicolons; of what cannot be checked the reason stands there; remarks follow. Text that
 * a spreadsheet would run as a formula is preceded by an apostrophe.
 *
 * @example process.stdout.write(auditCsv(audit(printed, results)))
 */
export function auditCsv(entries: readonly AuditEntry[]): string {
  return csvText([HEADING, ...entries.map(record)]);
}

function record({
  place,
  quantity,
  kind,
  printed,
  recomputed,
  verdict,
  causes,
  remarks = [],
  reason,
  changes,
}: AuditEntry): (string | number)[] {
  const value = typeof recomputed === "object" ? `${recomputed.lower} to ${recomputed.upper}` : (recomputed ?? "");
  const cause = [...(reason ? [reason.en ?? reason.id] : []), ...[...causes, ...remarks].map(causeText)].join("; ");
  return [place, quantity, kind, printed, value, verdict, cause, changes ? "yes" : "no"];
}

function causeText({ kind, detail }: Cause | Remark): string {
  return detail === undefined ? kind : `${kind}: ${detail}`;
}
