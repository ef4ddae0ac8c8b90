import { isMissing } from "../../statistics/outcome.js";
import type { Words } from "../../study/study.js";
import type { Judged } from "./validity.js";

/** How many items passed a test, and which did not. */
export interface Tally {
  readonly tested: number;
  readonly valid: number;
  readonly invalid: readonly TestedItem[];
  /** Codes of items without a verdict. */
  readonly undecided: readonly string[];
}

export interface TestedItem {
  readonly code: string;
  /** Absent for pilot items, whose wording may not have been published. */
  readonly topic?: Words;
  readonly coefficient: number;
}

/** Counts the verdicts of a test of items. */
export function tally(items: readonly (Judged & { readonly code: string; readonly topic?: Words })[]): Tally {
  const invalid = items.flatMap(({ code, topic, coefficient, valid }) =>
    valid === false && !isMissing(coefficient) ? [{ code, coefficient, ...(topic && { topic }) }] : [],
  );
  return {
    tested: items.length,
    valid: items.filter(({ valid }) => valid === true).length,
    invalid,
    undecided: items.filter(({ valid }) => isMissing(valid)).map(({ code }) => code),
  };
}
