import { holm } from "../../statistics/holm.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Probability } from "../../statistics/probability.js";
import type { Question } from "../../study/study.js";
import { decidingP, type FoundP, otherP } from "./decidingP.js";
import { type Correlating, type HypothesisResult, hypothesisResult } from "./hypothesisResult.js";
import type { ScaleTotals } from "./scaleTotals.js";

/** The correlation of two scales, tested as one of a family of questions. */
export interface QuestionResult extends HypothesisResult {
  /**
   * Two-sided p that decides, adjusted after Holm within the family. Missing where there is none, which is then no
   * member of the family.
   */
  readonly adjusted: Outcome<number>;
  /** The logarithm of `adjusted` to base 10, where a double does not hold it. */
  readonly log10Adjusted?: number;
  /** The same of the p that do not decide, each in the place of its own; absent where the family has none of them. */
  readonly adjustedOtherwise?: FoundP;
}

/** Correlates the two scales of every question and adjusts their p values as one family. */
export function questionResults(
  totals: ScaleTotals,
  questions: readonly Pick<Question, "id" | "from" | "to">[],
  by: Correlating,
): QuestionResult[] {
  const results = questions.map((question) => hypothesisResult(totals, question, by));
  const deciding = results.map(decidingP);
  const adjusted = holm(deciding);
  const others = results.map(otherP);
  const way = others.find((other) => other !== undefined)?.by; // one for all: the rule is
  const adjustedOtherwise = way && holm(others.map((other, i) => other ?? deciding[i]!));
  return results.map((result, i) => {
    const other = adjustedOtherwise?.[i];
    return {
      ...result,
      ...adjustment(adjusted[i]!),
      ...(way && other && !isMissing(other) && { adjustedOtherwise: { ...other, by: way } }),
    };
  });
}

function adjustment(of: Outcome<Probability>): Pick<QuestionResult, "adjusted" | "log10Adjusted"> {
  if (isMissing(of)) return { adjusted: of };
  return { adjusted: of.p, ...(of.log10P !== undefined && { log10Adjusted: of.log10P }) };
}
