import type { Answers } from "../src/study/study.js";

/**
 * The answers of the rows that stay.
 *
 * @param kept Rows in order; all of them where undefined.
 * @example
 * keptAnswers({ respondents: ["7", "8"], columns: { A1: Uint8Array.of(4, 5) } }, Uint32Array.of(1)).respondents; // ["8"]
 */
export function keptAnswers(answers: Answers, kept: Uint32Array | undefined): Answers {
  if (kept === undefined) return answers;
  const taken = (column: Uint8Array) => Uint8Array.from(kept, (row) => column[row]!);
  return {
    respondents: keptValues(answers.respondents, kept),
    columns: Object.fromEntries(Object.entries(answers.columns).map(([code, column]) => [code, taken(column)])),
  };
}

/**
 * @example
 * keptValues(["a", "b"], Uint32Array.of(1)); // ["b"]
 */
export function keptValues<T>(values: readonly T[], kept: Uint32Array | undefined): readonly T[] {
  return kept === undefined ? values : Array.from(kept, (row) => values[row]!);
}
