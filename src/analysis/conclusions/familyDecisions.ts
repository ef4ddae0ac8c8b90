import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Criteria, StudyDescription } from "../../study/study.js";
import { type Otherwise, otherwise } from "../results/decidingP.js";
import type { QuestionFamilies } from "../results/questionFamilies.js";
import type { QuestionResult } from "../results/questionResults.js";
import { type Decision, decision } from "./decision.js";

/** What the test of a question decides at the live criteria. */
export interface QuestionDecision extends Decision {
  /** The adjusted p is below the significance level; `rejected` is read from p alone. */
  readonly rejectedInFamily: Outcome<boolean>;
  /** The other adjusted p, where it decides otherwise. */
  readonly otherwiseInFamily?: Otherwise;
}

/** The decisions of both families, in the order of the results. */
export type FamilyDecisions = { readonly [K in keyof QuestionFamilies]: readonly QuestionDecision[] };

/** Decides every question of both families. */
export function familyDecisions(
  study: StudyDescription,
  { questions, grid }: QuestionFamilies,
  criteria: Criteria,
): FamilyDecisions {
  return { questions: questionDecisions(study, questions, criteria), grid: questionDecisions(study, grid, criteria) };
}

function questionDecisions(
  study: StudyDescription,
  family: readonly QuestionResult[],
  criteria: Criteria,
): QuestionDecision[] {
  return family.map((result) => {
    const { adjusted, adjustedOtherwise } = result;
    const contradicting = otherwise(adjusted, adjustedOtherwise, criteria.significanceLevel);
    return {
      ...decision(study, result, criteria),
      rejectedInFamily: isMissing(adjusted) ? adjusted : adjusted < criteria.significanceLevel,
      ...(contradicting && { otherwiseInFamily: contradicting }),
    };
  });
}
