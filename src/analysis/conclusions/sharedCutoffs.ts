import { byCode } from "../../study/lookups.js";
import type { StudyDescription, Words } from "../../study/study.js";
import type { Cutoff } from "./cutoff.js";
import type { AnswersTest, ValidityTest } from "./validity.js";

/** What the items of one or more variables are held against. */
export interface SharedCutoff extends Cutoff {
  /** Names of those variables; absent where it is all that are tested. */
  readonly of?: readonly Words[];
}

/** The critical values of the answers, each once: one, or by the number of respondents that the variables have. */
export function sharedCutoffs(
  { variables }: StudyDescription,
  test: AnswersTest | ValidityTest<unknown>,
): SharedCutoff[] {
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
