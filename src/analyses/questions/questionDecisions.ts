import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Criteria, StudyDescription } from "../../study/study.js";
import { type Decision, decision } from "../hypothesis/decision.js";
import type { QuestionResult } from "./questionResults.js";

/** What the test of a question decides at the live criteria. */
export interface QuestionDecision extends Decision {
  /** The adjusted p is below the significance level; `rejected` is read from p alone. */
  readonly rejectedInFamily: Outcome<boolean>;
}

/** Decides every question of a family. */
export function questionDecisions(study: StudyDescription, family: readonly QuestionResult[], criteria: Criteria): QuestionDecision[] {
  return family.map((result) => ({
    ...decision(study, result, criteria),
    rejectedInFamily: isMissing(result.adjusted) ? result.adjusted : result.adjusted < criteria.significanceLevel,
  }));
}
