import { holm } from "../../statistics/holm.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Probability } from "../../statistics/probability.js";
import type { Coefficient, Question } from "../../study/study.js";
import { type HypothesisResult, hypothesisResult } from "../hypothesis/hypothesisResult.js";
import type { ScaleTotals } from "../hypothesis/scaleTotals.js";

/** The correlation of two scales, tested as one of a family of questions. */
export interface QuestionResult extends HypothesisResult {
  /** Two-sided p of the test, adjusted after Holm within the family. Missing where the test is, which is then no member of the family. */
  readonly adjusted: Outcome<number>;
  /** The logarithm of `adjusted` to base 10, where a double does not hold it. */
  readonly log10Adjusted?: number;
}

/** Correlates the two scales of every question and adjusts their p values as one family. */
export function questionResults(
  totals: ScaleTotals,
  questions: readonly Pick<Question, "id" | "from" | "to">[],
  coefficient: Coefficient,
): QuestionResult[] {
  const results = questions.map((question) => hypothesisResult(totals, question, coefficient));
  const adjusted = holm(results.map(({ test }) => test));
  return results.map((result, i) => ({ ...result, ...adjustment(adjusted[i]!) }));
}

function adjustment(of: Outcome<Probability>): Pick<QuestionResult, "adjusted" | "log10Adjusted"> {
  if (isMissing(of)) return { adjusted: of };
  return { adjusted: of.p, ...(of.log10P !== undefined && { log10Adjusted: of.log10P }) };
}
