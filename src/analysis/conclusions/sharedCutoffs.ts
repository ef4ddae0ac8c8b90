import { isMissing } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import type { StudyDescription, Words } from "../../study/study.js";
import type { Cutoff } from "./cutoff.js";
import type { AnswersTest, ValidityTest } from "./validity.js";

/** What the items of one or more variables are held against. */
export interface SharedCutoff extends Cutoff {
  /** Names of those variables; absent where it is all that are tested. */
  readonly of?: readonly Words[];
}

/** A cutoff that has a critical value. */
export type KnownCutoff = SharedCutoff & { readonly critical: number };

/** What items are held against, and what there is to say of it. */
export interface Cutoffs {
  /** One, or by variables where blanks leave them unlike numbers of respondents. */
  readonly cutoffs: readonly SharedCutoff[];
  /** Those with a critical value. */
  readonly known: readonly KnownCutoff[];
  /** That which speaks for all variables: the only one, or the first where none has a critical value. */
  readonly common?: SharedCutoff;
}

export function sharedCutoffs(study: StudyDescription, test: AnswersTest | ValidityTest<unknown>): Cutoffs {
  const cutoffs = eachOnce(study, test);
  const known = cutoffs.flatMap(({ critical, ...own }) => (isMissing(critical) ? [] : [{ ...own, critical }]));
  const [common] = cutoffs.length === 1 || known.length === 0 ? cutoffs : [];
  return { cutoffs, known, ...(common && { common }) };
}

/** The critical values of the answers, each once: one, or by the number of respondents that the variables have. */
function eachOnce({ variables }: StudyDescription, test: AnswersTest | ValidityTest<unknown>): SharedCutoff[] {
  if (!("variables" in test)) return [withoutItems(test)];
  const named = test.variables.map(({ code, ...own }) => ({ own, name: byCode(variables, code).name }));
  const first = named.filter(({ own }, i) => named.findIndex((other) => other.own.n === own.n) === i);
  return first.map(({ own }) => ({
    ...own,
    of: named.filter((other) => other.own.n === own.n).map(({ name }) => name),
  }));
}

function withoutItems({ items, ...cutoff }: ValidityTest<unknown>): Cutoff {
  return cutoff;
}
