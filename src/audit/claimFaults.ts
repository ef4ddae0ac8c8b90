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
      const value = row.claim && evaluate(row.claim, scope);
      if (value?.kind === "number" && !(Number.isFinite(value.lower) && Number.isFinite(value.upper))) {
        throw new ClaimFault("value", row.claim!.key); // of a printed bound, `< 0,001`, alone
      }
      return [];
    } catch (fault) {
      if (fault instanceof ClaimFault) return [{ row, fault }];
      throw fault;
    }
  });
}
