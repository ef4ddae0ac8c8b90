import { CONCLUSIONS, type Conclusion } from "./entry.js";
import { attempt, evaluate } from "./evaluate.js";
import { type Expression, within } from "./expression.js";
import { CONCLUDING } from "./functions.js";
import { isP } from "./isP.js";
import type { Ledger } from "./ledger.js";
import type { PrintedClaim } from "./printedClaim.js";
import { reproduces } from "./reproducing.js";
import type { NumberValue, Value } from "./value.js";

/**
 * The gravest conclusion that a row which differs makes another. A word does where its claim concludes: by a category,
 * a mark, a comparison, or which is the highest. A number does where the highest or lowest that it gives is another
 * entry's, where some printed conclusion would follow otherwise from it or from each number that keeps its bound, or
 * where a p lies on the other side of the level.
 */
export function changedConclusion(
  row: PrintedClaim,
  claim: Expression,
  base: Value,
  ledger: Ledger,
): Conclusion | undefined {
  if (row.printed === "") return undefined;
  if (row.kind !== "number") return conclusionOf(claim);
  const otherwise = base.kind === "word" ? conclusionOf(claim) : undefined;
  const stated = ledger.point(row) ?? ledger.bounded(row);
  const following = stated
    ? ledger.about(claim.key).filter((conclusion) => follows(conclusion, claim, stated, ledger))
    : [];
  return gravest([
    otherwise,
    stated && isAcross(claim, stated, base, ledger) ? "decision" : undefined,
    isOfAnother(row, claim, ledger) ? "extreme" : undefined,
    ...following.map(conclusionOf),
  ]);
}

/** Whether a p was printed on the other side of the study's level than it is. */
function isAcross(claim: Expression, stated: Value, base: Value, { scope }: Ledger): boolean {
  if (!isP(claim) || stated.kind !== "number" || base.kind !== "number") return false;
  const level = scope.results.study.criteria.significanceLevel;
  const [printed, computed] = [stated, base].map((value) => isBelow(value, level));
  return printed !== undefined && computed !== undefined && printed !== computed;
}

/**
 * Whether all that a value can be is below a level, or none of it; undefined where either may be. Of `≤ 0,05` the level
 * itself does not count.
 */
function isBelow({ lower, upper }: NumberValue, level: number): boolean | undefined {
  if (lower >= level) return false;
  return upper <= level ? true : undefined;
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
function follows(conclusion: Expression, claim: Expression, stated: Value, { scope }: Ledger): boolean {
  const given = { ...scope, given: new Map([[claim.key, stated]]) };
  const [printed, computed] = [words(attempt(conclusion, given)), words(evaluate(conclusion, scope))];
  if (stated.kind !== "number" || stated.lower === stated.upper) return printed.join("\n") !== computed.join("\n");
  return printed.length > 0 && !printed.some((word) => computed.includes(word));
}

/** Whether the highest or lowest that was printed is another entry's. */
function isOfAnother(row: PrintedClaim, claim: Expression, { scope }: Ledger): boolean {
  if (claim.kind !== "call" || (claim.name !== "max" && claim.name !== "min")) return false;
  const values = claim.parts
    .map((part) => evaluate(part, scope))
    .flatMap((value) => (value.kind === "list" ? value.values : [value]));
  return values.some((value) => reproduces(row, value));
}

const words = (value: Value | undefined) => (value?.kind === "word" ? value.possible : []);
