import { decisions } from "../../../src/analysis/conclusions/decision.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { hypothesisReadings } from "../../../src/chapter/hypotheses/hypothesisReading.js";
import type { Coefficient } from "../../../src/statistics/correlate.js";
import type { Criteria } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

const opposedStudy = studyOf([
  [1, 2, 5, 4],
  [2, 2, 4, 5],
  [2, 3, 5, 5],
  [3, 3, 3, 4],
  [3, 4, 4, 3],
  [4, 3, 2, 3],
  [4, 4, 3, 3],
  [5, 4, 2, 2],
  [5, 5, 3, 1],
  [1, 1, 4, 4],
]);

/** Ten answers to A1, A2, B1 and B2: the more of A, the less of B. */
export const opposed = analyse(opposedStudy);

/** The same by another coefficient. */
export const opposedBy = (coefficient: Coefficient) => analyse({ ...opposedStudy, coefficient });

/** Totals of A and B of as many respondents as there are pairs. */
export function totals(...pairs: readonly (readonly [number, number])[]) {
  return totalsBy("spearman", ...pairs);
}

export function totalsBy(coefficient: Coefficient, ...pairs: readonly (readonly [number, number])[]) {
  return analyse(
    studyOf(
      pairs.map(([a, b]) => [a, b]),
      { coefficient },
    ),
  );
}

/** The reading of the only hypothesis. */
export function readingOf(results: ReturnType<typeof analyse>, changes: Partial<Criteria> = {}) {
  const criteria = { ...results.study.criteria, ...changes };
  return hypothesisReadings(results, decisions(results, criteria), criteria)[0]!;
}
