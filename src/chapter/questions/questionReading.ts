import { familyDecisions, type QuestionDecision } from "../../analysis/conclusions/familyDecisions.js";
import type { ResultsInDepth } from "../../analysis/results/analyseInDepth.js";
import type { QuestionFamilies } from "../../analysis/results/questionFamilies.js";
import type { QuestionResult } from "../../analysis/results/questionResults.js";
import { isWithheld } from "../../statistics/outcome.js";
import { inLanguage, type Language } from "../../study/inLanguage.js";
import { scaleName } from "../../study/scaleName.js";
import { strengthLimits } from "../../study/strengthLimits.js";
import type { Criteria } from "../../study/study.js";

/** The facts of a question's row and sentence. */
export interface QuestionReading {
  /** Names of the two scales. */
  readonly from: string;
  readonly to: string;
  /** As the study asks it; absent of a cell of the grid, which nobody asked for. */
  readonly text?: string;
  readonly result: QuestionResult;
  readonly decision: QuestionDecision;
}

/** A family of questions as a page tells of it. */
export interface FamilyReading {
  readonly family: keyof QuestionFamilies;
  readonly criteria: Criteria;
  /** Coefficients at which the word of strength changes. */
  readonly limits: readonly number[];
  /** Tests that adjust one another: of questions whose test has a p. */
  readonly tested: number;
  /** Whether the study withholds the correlations. */
  readonly withheld: boolean;
  readonly questions: readonly QuestionReading[];
}

/** Collects what there is to say about both families at the live criteria. */
export function familyReadings(
  results: Pick<ResultsInDepth, "study" | "questions" | "grid">,
  criteria: Criteria,
  language: Language,
): Readonly<Record<keyof QuestionFamilies, FamilyReading>> {
  const { study } = results;
  const decided = familyDecisions(study, results, criteria);
  const reading = (family: keyof QuestionFamilies): FamilyReading => {
    const questions = results[family].map((result, i) => {
      const text = family === "questions" ? study.questions[i]!.text : undefined;
      return {
        from: inLanguage(scaleName(study, result.from), language),
        to: inLanguage(scaleName(study, result.to), language),
        ...(text && { text: inLanguage(text, language) }),
        result,
        decision: decided[family][i]!,
      };
    });
    return {
      family,
      criteria,
      limits: strengthLimits(study.strength),
      tested: results[family].filter(({ adjusted }) => typeof adjusted === "number").length,
      withheld: results[family].some(({ correlation }) => isWithheld(correlation)),
      questions,
    };
  };
  return { questions: reading("questions"), grid: reading("grid") };
}
