import { holm } from "../../statistics/holm.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Coefficient, Question } from "../../study/study.js";
import { type HypothesisResult, hypothesisResult } from "../hypothesis/hypothesisResult.js";
import type { ScaleTotals } from "../hypothesis/scaleTotals.js";

/** The correlation of two scales, tested as one of a family of questions. */
export interface QuestionResult extends HypothesisResult {
  /** Two-sided p of the test, adjusted after Holm within the family. Missing where the test is, which is then no member of the family. */
  readonly adjusted: Outcome<number>;
}

/** Correlates the two scales of every question and adjusts their p values as one family. */
export function questionResults(
  totals: ScaleTotals,
  questions: readonly Pick<Question, "id" | "from" | "to">[],
  coefficient: Coefficient,
): QuestionResult[] {
  const results = questions.map((question) => hypothesisResult(totals, question, coefficient));
  const adjusted = holm(results.map(({ test }) => (isMissing(test) ? test : test.p)));
  return results.map((result, i) => ({ ...result, adjusted: adjusted[i]! }));
}
