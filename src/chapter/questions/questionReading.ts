import { type Disagreement, disagreement } from "../../analysis/conclusions/disagreement.js";
import { familyDecisions, type QuestionDecision } from "../../analysis/conclusions/familyDecisions.js";
import type { ResultsInDepth } from "../../analysis/results/analyseInDepth.js";
import type { TestWay } from "../../analysis/results/decidingP.js";
import type { QuestionFamilies } from "../../analysis/results/questionFamilies.js";
import type { QuestionResult } from "../../analysis/results/questionResults.js";
import { isMissing, isWithheld } from "../../statistics/outcome.js";
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
  /** Where the interval and the verdict by the adjusted p do not say the same. */
  readonly disagreement?: Disagreement;
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
  /** Tests that reject the null hypothesis: by the adjusted p, and by p alone. */
  readonly rejected: { readonly adjusted: number; readonly alone: number };
  /** How many questions each way decides; empty where all p are approximations. */
  readonly ways: readonly { readonly by: TestWay; readonly questions: number }[];
  /** Questions whose verdict another test contradicts, and by which test the first is. */
  readonly contradicted?: { readonly by: TestWay; readonly questions: readonly QuestionReading[] };
  /** The ends of the coefficients; of a family with fewer than two there are none. */
  readonly extremes?: { readonly least: CoefficientEnd; readonly most: CoefficientEnd };
}

/** A coefficient, and all questions that have it. */
export interface CoefficientEnd {
  readonly coefficient: number;
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
      const decision = decided[family][i]!;
      const disagreeing = disagreement(decision.interval, decision.rejectedInFamily, criteria.significanceLevel);
      return {
        from: inLanguage(scaleName(study, result.from), language),
        to: inLanguage(scaleName(study, result.to), language),
        ...(text && { text: inLanguage(text, language) }),
        result,
        decision,
        ...(disagreeing && { disagreement: disagreeing }),
      };
    });
    return {
      family,
      criteria,
      limits: strengthLimits(study.strength),
      tested: results[family].filter(({ adjusted }) => typeof adjusted === "number").length,
      withheld: results[family].some(({ correlation }) => isWithheld(correlation)),
      questions,
      rejected: {
        adjusted: questions.filter(({ decision }) => decision.rejectedInFamily === true).length,
        alone: questions.filter(({ decision }) => decision.rejected === true).length,
      },
      ways: ways(questions),
      ...contradicted(questions),
      ...extremes(questions),
    };
  };
  return { questions: reading("questions"), grid: reading("grid") };
}

function ways(all: readonly QuestionReading[]): FamilyReading["ways"] {
  const found = (["exact", "drawn", "approximate"] as const)
    .map((by) => ({ by, questions: all.filter(({ result }) => result.decides === by).length }))
    .filter(({ questions }) => questions > 0);
  return found.some(({ by }) => by !== "approximate") ? found : [];
}

function contradicted(all: readonly QuestionReading[]): Pick<FamilyReading, "contradicted"> {
  const found = all.flatMap((question) => {
    const other = question.decision.otherwiseInFamily;
    return other ? [{ question, by: other.by }] : [];
  });
  return found[0] ? { contradicted: { by: found[0].by, questions: found.map(({ question }) => question) } } : {};
}

function extremes(all: readonly QuestionReading[]): Pick<FamilyReading, "extremes"> {
  const known = all.flatMap((question) => {
    const { correlation } = question.result;
    return isMissing(correlation) ? [] : [{ question, coefficient: correlation.coefficient }];
  });
  if (known.length < 2) return {};
  const at = (coefficient: number): CoefficientEnd => ({
    coefficient,
    questions: known.filter((one) => one.coefficient === coefficient).map(({ question }) => question),
  });
  const coefficients = known.map(({ coefficient }) => coefficient);
  return { extremes: { least: at(Math.min(...coefficients)), most: at(Math.max(...coefficients)) } };
}
