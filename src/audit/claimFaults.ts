import type { AuditedResults } from "./auditedResults.js";
import { ClaimFault } from "./claimFault.js";
import { evaluate } from "./evaluate.js";
import { ledgerOf } from "./ledger.js";
import type { PrintedClaim } from "./printedClaim.js";

/** Every row whose claim names what the results or the ledger do not have, with its fault. */
export function claimFaults(
  printed: readonly PrintedClaim[],
  results: AuditedResults,
): { readonly row: PrintedClaim; readonly fault: ClaimFault }[] {
  const { scope } = ledgerOf(printed, results);
  return printed.flatMap((row) => {
    try {
      if (row.claim) evaluate(row.claim, scope);
      return [];
    } catch (fault) {
      if (fault instanceof ClaimFault) return [{ row, fault }];
      throw fault;
    }
  });
}
