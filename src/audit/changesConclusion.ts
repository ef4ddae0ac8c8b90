import { attempt, evaluate } from "./evaluate.js";
import { type Expression, within } from "./expression.js";
import { CONCLUDING } from "./functions.js";
import type { Ledger } from "./ledger.js";
import type { PrintedClaim } from "./printedClaim.js";
import { reproduces } from "./reproducing.js";
import type { Value } from "./value.js";

/**
 * Whether a row that differs makes a conclusion another. A word does where its claim concludes: by a category, a mark, a comparison, or which is
 * the highest. A number does where the highest or lowest that it gives is another entry's, or where some printed conclusion would follow
 * otherwise from it.
 */
export function changesConclusion(row: PrintedClaim, claim: Expression, base: Value, ledger: Ledger): boolean {
  if (row.printed === "") return false;
  if (row.kind !== "number") return concludes(claim);
  if (base.kind === "word" || isOfAnother(row, claim, ledger)) return true;
  const point = ledger.point(row);
  if (!point) return false;
  return ledger.about(claim.key).some((conclusion) => {
    const given = { ...ledger.scope, given: new Map([[claim.key, point]]) };
    return words(attempt(conclusion, given)) !== words(evaluate(conclusion, ledger.scope));
  });
}

/** Whether a claim decides something, and does not merely state a word. */
export function concludes(claim: Expression): boolean {
  return within(claim).some((part) => part.kind === "choice" || (part.kind === "call" && CONCLUDING.includes(part.name)));
}

/** Whether the highest or lowest that was printed is another entry's. */
function isOfAnother(row: PrintedClaim, claim: Expression, { scope }: Ledger): boolean {
  if (claim.kind !== "call" || (claim.name !== "max" && claim.name !== "min")) return false;
  const values = claim.parts.map((part) => evaluate(part, scope)).flatMap((value) => (value.kind === "list" ? value.values : [value]));
  return values.some((value) => reproduces(row, value));
}

const words = (value: Value | undefined) => (value?.kind === "word" ? value.possible.join("\n") : "");
