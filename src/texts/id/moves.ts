import type { Correlated, Decided, Move } from "../../chapter/changes/moves.js";
import type { MovesWords } from "../../chapter/changes/words.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Words } from "../../study/study.js";
import { chapter } from "./chapter.js";
import { tests } from "./tests.js";

const { number, missing } = chapter;

const COEFFICIENTS = { spearman: "rho Spearman", pearson: "r Pearson", kendall: "tau-b Kendall" } as const;
const VERDICTS = { validity: ["valid", "tidak valid"], reliability: ["reliabel", "tidak reliabel"] } as const;

/** A double has no more. */
const MOST_DIGITS = 15;

/** Sentences on what another scoring changed. */
export const moves: MovesWords = { sentence };

function sentence(move: Move): string {
  switch (move.kind) {
    case "mean":
      return `Rata-rata ${move.of.id}: ${fromTo(move, value, 2)}.`;
    case "alpha":
      return `Alpha Cronbach ${move.of.id}: ${fromTo(move, value, 3)}.`;
    case "correlation":
      return `Korelasi ${pair(move.of)}: ${fromTo(move, correlated, 3)}.`;
    case "strength":
      return `Kekuatan korelasi ${pair(move.of)}: ${word(move.before)} menjadi ${word(move.after)}.`;
    case "decision":
      return `Putusan hipotesis ${pair(move.of)}: ${decision(move.before)} menjadi ${decision(move.after)}.`;
    case "category":
      return `Kategori ${named(move)}: ${word(move.before)} menjadi ${word(move.after)}.`;
    case "validity":
    case "reliability":
      return `${named(move)}: ${verdict(move.before, VERDICTS[move.kind])} menjadi ${verdict(move.after, VERDICTS[move.kind])}.`;
  }
}

/** With as many more digits as it takes to tell the two apart. */
function fromTo<T>(
  change: { readonly before: T; readonly after: T },
  text: (value: T, digits: number) => string,
  digits: number,
): string {
  const [before, after] = [text(change.before, digits), text(change.after, digits)];
  return before === after && digits < MOST_DIGITS ? fromTo(change, text, digits + 1) : `${before} menjadi ${after}`;
}

function value(outcome: Outcome<number>, digits: number): string {
  return isMissing(outcome) ? missing(outcome.missing) : number(outcome, digits);
}

function correlated({ coefficient, value: r, p: probability }: Correlated, digits: number): string {
  if (isMissing(r)) return missing(r.missing);
  const found = `${COEFFICIENTS[coefficient]} ${number(r, digits)}`;
  return isMissing(probability) ? found : `${found} (${tests.p(probability)})`;
}

function pair([from, to]: readonly [Words, Words]): string {
  return `${from.id} dengan ${to.id}`;
}

function named({ of, code }: { readonly of: Words; readonly code?: string }): string {
  return code === undefined ? of.id : `${of.id} (${code})`;
}

function word(outcome: Outcome<Words>): string {
  return isMissing(outcome) ? missing(outcome.missing) : outcome.id;
}

function verdict(outcome: Outcome<boolean>, [yes, no]: readonly [string, string]): string {
  return isMissing(outcome) ? missing(outcome.missing) : outcome ? yes : no;
}

function decision({ rejected, otherwise }: Decided): string {
  if (isMissing(rejected)) return missing(rejected.missing);
  const verdict = rejected ? "H₀ ditolak" : "H₀ tidak ditolak";
  return otherwise
    ? `${verdict} (menurut ${tests.testName(otherwise)} ${rejected ? "tidak ditolak" : "ditolak"})`
    : verdict;
}
