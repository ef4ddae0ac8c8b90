import { isMissing } from "../../statistics/outcome.js";
import type { Words } from "../../study/study.js";
import type { Judged } from "./validity.js";

/** How many items passed a test, and which did not. */
export interface VerdictCounts {
  readonly tested: number;
  readonly valid: number;
  readonly invalid: readonly TestedItem[];
  /** Codes of items that were tested and have no verdict, since they have no coefficient. */
  readonly undecided: readonly string[];
  /** Of those that have one, and no critical value to hold it against. */
  readonly uncompared: readonly string[];
}

export interface TestedItem {
  readonly code: string;
  /** Absent for pilot items, whose wording may not have been published. */
  readonly topic?: Words;
  readonly coefficient: number;
}

/** Whether a variable has no other item than this one. */
export function isAlone({ valid }: Pick<Judged, "valid">): boolean {
  return isMissing(valid) && valid.missing === "too few items";
}

/** Counts the verdicts of a test of items. */
export function verdictCounts(
  items: readonly (Judged & { readonly code: string; readonly topic?: Words })[],
): VerdictCounts {
  const tested = items.filter((item) => !isAlone(item));
  const invalid = tested.flatMap(({ code, topic, coefficient, valid }) =>
    valid === false && !isMissing(coefficient) ? [{ code, coefficient, ...(topic && { topic }) }] : [],
  );
  return {
    tested: tested.length,
    valid: tested.filter(({ valid }) => valid === true).length,
    invalid,
    undecided: tested.filter(({ coefficient }) => isMissing(coefficient)).map(({ code }) => code),
    uncompared: tested
      .filter(({ coefficient, valid }) => !isMissing(coefficient) && isMissing(valid))
      .map(({ code }) => code),
  };
}
