import { CONCLUSIONS, type Conclusion } from "./entry.js";
import { attempt, evaluate } from "./evaluate.js";
import { type Expression, within } from "./expression.js";
import { CONCLUDING } from "./functions.js";
import type { Ledger } from "./ledger.js";
import type { PrintedClaim } from "./printedClaim.js";
import { reproduces } from "./reproducing.js";
import type { Value } from "./value.js";

/**
 * The gravest conclusion that a row which differs makes another. A word does where its claim concludes: by a category, a mark, a comparison, or
 * which is the highest. A number does where the highest or lowest that it gives is another entry's, or where some printed conclusion would
 * follow otherwise from it.
 */
export function changedConclusion(row: PrintedClaim, claim: Expression, base: Value, ledger: Ledger): Conclusion | undefined {
  if (row.printed === "") return undefined;
  if (row.kind !== "number") return conclusionOf(claim);
  const otherwise = base.kind === "word" ? conclusionOf(claim) : undefined;
  const point = ledger.point(row);
  const following = point ? ledger.about(claim.key).filter((conclusion) => follows(conclusion, claim, point, ledger)) : [];
  return gravest([otherwise, isOfAnother(row, claim, ledger) ? "extreme" : undefined, ...following.map(conclusionOf)]);
}

/** What a claim decides; undefined where it merely states a word. */
export function conclusionOf(claim: Expression): Conclusion | undefined {
  return gravest(
    within(claim).map((part) => {
      if (part.kind === "choice") return "decision";
      return part.kind === "call" && Object.hasOwn(CONCLUDING, part.name) ? CONCLUDING[part.name] : undefined;
    }),
  );
}

function gravest(found: readonly (Conclusion | undefined)[]): Conclusion | undefined {
  return CONCLUSIONS.find((conclusion) => found.includes(conclusion));
}

/** Whether a conclusion would be another if what was printed held. */
function follows(conclusion: Expression, claim: Expression, point: Value, { scope }: Ledger): boolean {
  const given = { ...scope, given: new Map([[claim.key, point]]) };
  return words(attempt(conclusion, given)) !== words(evaluate(conclusion, scope));
}

/** Whether the highest or lowest that was printed is another entry's. */
function isOfAnother(row: PrintedClaim, claim: Expression, { scope }: Ledger): boolean {
  if (claim.kind !== "call" || (claim.name !== "max" && claim.name !== "min")) return false;
  const values = claim.parts.map((part) => evaluate(part, scope)).flatMap((value) => (value.kind === "list" ? value.values : [value]));
  return values.some((value) => reproduces(row, value));
}

const words = (value: Value | undefined) => (value?.kind === "word" ? value.possible.join("\n") : "");
