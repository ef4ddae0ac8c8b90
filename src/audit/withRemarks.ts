import type { AuditEntry, Remark } from "./entry.js";
import { isZeroP } from "./isZeroP.js";
import type { PrintedClaim } from "./printedClaim.js";
import { sameValues } from "./sameValues.js";

/**
 * Entries with what is to be said of them whether they differ or not.
 *
 * @param printed the rows that the entries are of, in the same order
 */
export function withRemarks(entries: readonly AuditEntry[], printed: readonly PrintedClaim[]): AuditEntry[] {
  const same = sameValues(entries, printed);
  return entries.map((entry, i) => {
    const remarks = [...zero(entry, printed[i]!), ...(same.get(i) ?? [])];
    return remarks.length === 0 ? entry : { ...entry, remarks };
  });
}

/** Of one that differs it is the cause. */
function zero({ verdict }: AuditEntry, row: PrintedClaim): Remark[] {
  return verdict === "reproduces" && isZeroP(row) ? [{ kind: "p printed as zero" }] : [];
}
