import { exploratoryGrid } from "./exploratoryGrid.js";
import { type QuestionResult, questionResults } from "./questionResults.js";
import type { ScoredStudy } from "./scoredStudy.js";

/** Which scales go together: what the study asked, and all that it might have asked. */
export interface QuestionFamilies {
  /** The study's research questions, one family of tests. */
  readonly questions: readonly QuestionResult[];
  /**
   * Every dimension of the independent variables with every one of the dependent: a family of its own, that nobody
   * asked for.
   */
  readonly grid: readonly QuestionResult[];
}

/** Tests both families. */
export function questionFamilies({ study, scoring: { coefficient }, totals }: ScoredStudy): QuestionFamilies {
  const by = { coefficient, test: study.test };
  return {
    questions: questionResults(totals, study.questions, by),
    grid: questionResults(totals, exploratoryGrid(study), by),
  };
}
