import type { Decision } from "../../analysis/conclusions/decision.js";
import { type Disagreement, disagreement } from "../../analysis/conclusions/disagreement.js";
import { type CountRange, correlatedRespondents } from "../../analysis/conclusions/measuredRespondents.js";
import type { Results } from "../../analysis/results/analyse.js";
import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import { isMissing } from "../../statistics/outcome.js";
import { strengthIndex } from "../../statistics/strengthIndex.js";
import { byId } from "../../study/lookups.js";
import { scaleName } from "../../study/scaleName.js";
import { strengthLimits } from "../../study/strengthLimits.js";
import type { Criteria, Hypothesis, StudyDescription, Words } from "../../study/study.js";

/** The facts of the sentences on one hypothesis. */
export interface HypothesisReading {
  readonly hypothesis: Hypothesis;
  readonly from: Words;
  readonly to: Words;
  readonly result: HypothesisResult;
  readonly decision: Decision;
  readonly criteria: Criteria;
  /** Coefficients at which the word of strength changes. */
  readonly limits: readonly number[];
  /** Where the rule of decision stands, and the words of strength. */
  readonly ruleSource?: string;
  readonly strengthSource?: string;
  /** The weakest and the strongest word that the interval allows, where they differ. */
  readonly strengths?: { readonly weakest: Words; readonly strongest: Words };
  /** Where the interval and the verdict do not say the same. */
  readonly disagreement?: Disagreement;
  /** What the square of the coefficient says, where there is one. */
  readonly shared?: SharedVariation;
}

/** How much of their variation two totals share; the square of tau says nothing of it. */
export type SharedVariation =
  | { readonly of: "nothing" }
  | {
      readonly of: "ranks" | "scores";
      readonly square: number;
      /** 0..100. */
      readonly percent: number;
      /** Whether nothing is left, which a rounded coefficient would not say. */
      readonly isAll: boolean;
    };

/** How many hypotheses are tested, and on whom. */
export interface TestedHypotheses {
  readonly hypotheses: number;
  readonly respondents: CountRange;
  /** Respondents that no hypothesis has, for their blanks. */
  readonly excluded: number;
}

export function testedHypotheses(results: Pick<Results, "hypotheses" | "respondents">): TestedHypotheses {
  return {
    hypotheses: results.hypotheses.length,
    respondents: correlatedRespondents(results),
    excluded: results.respondents.excluded,
  };
}

/** Collects what there is to say about every hypothesis of the study. */
export function hypothesisReadings(
  { study, hypotheses }: Results,
  decisions: readonly Decision[],
  criteria: Criteria,
): HypothesisReading[] {
  const { significance, strength } = study;
  return study.hypotheses.map((hypothesis) => {
    const decision = byId(decisions, hypothesis.id);
    const disagreeing = disagreement(decision.interval, decision.rejected, criteria.significanceLevel);
    const result = byId(hypotheses, hypothesis.id);
    const shared = sharedVariation(result);
    const strengths = strengthsWithin(decision.interval, strength.bands);
    return {
      hypothesis,
      from: scaleName(study, hypothesis.from),
      to: scaleName(study, hypothesis.to),
      result,
      decision,
      criteria,
      limits: strengthLimits(strength),
      ...(significance.source !== undefined && { ruleSource: significance.source }),
      ...(strength.source !== undefined && { strengthSource: strength.source }),
      ...(strengths && { strengths }),
      ...(disagreeing && { disagreement: disagreeing }),
      ...(shared && { shared }),
    };
  });
}

function sharedVariation({ coefficient, correlation }: HypothesisResult): SharedVariation | undefined {
  if (isMissing(correlation)) return undefined;
  if (coefficient === "kendall") return { of: "nothing" };
  const square = correlation.coefficient ** 2;
  const of = coefficient === "spearman" ? "ranks" : "scores";
  return { of, square, percent: 100 * square, isAll: correlation.unexplained === 0 };
}

/** An interval around zero holds zero itself, the weakest there is. */
function strengthsWithin(
  interval: Decision["interval"],
  bands: StudyDescription["strength"]["bands"],
): HypothesisReading["strengths"] | undefined {
  if (isMissing(interval)) return undefined;
  const { lower, upper } = interval;
  const ends = [Math.abs(lower), Math.abs(upper)];
  const weakest = strengthIndex(lower < 0 && upper > 0 ? 0 : Math.min(...ends), bands);
  const strongest = strengthIndex(Math.max(...ends), bands);
  return weakest === strongest ? undefined : { weakest: bands[weakest]!.label, strongest: bands[strongest]!.label };
}
