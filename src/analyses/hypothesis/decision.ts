import { correlationInterval } from "../../statistics/correlationInterval.js";
import { type Interval, isMissing, type Outcome } from "../../statistics/outcome.js";
import { strengthIndex } from "../../statistics/strengthIndex.js";
import type { Criteria, StudyDescription, Words } from "../../study/study.js";
import type { Results } from "../analyse.js";
import type { HypothesisResult } from "./hypothesisResult.js";

/** What a hypothesis's test decides at the live criteria. */
export interface Decision {
  readonly id: string;
  /** p is below the significance level: the null hypothesis is rejected. */
  readonly rejected: Outcome<boolean>;
  /** The one that belongs to the coefficient, at the live confidence level. */
  readonly interval: Outcome<Interval>;
  readonly direction: Outcome<"positive" | "negative" | "none">;
  /** The word of the study's own table of strengths. */
  readonly strength: Outcome<Words>;
}

/** Decides every hypothesis of the study. */
export function decisions({ study, hypotheses, verdicts }: Results, criteria: Criteria): Decision[] {
  const own = verdicts && criteria.significanceLevel === study.criteria.significanceLevel;
  return hypotheses.map((hypothesis) => {
    const decided = decision(study, hypothesis, criteria);
    return own ? { ...decided, rejected: verdicts.rejected[hypothesis.id]! } : decided;
  });
}

/** Decides one hypothesis. */
export function decision(study: StudyDescription, { id, coefficient, correlation, test }: HypothesisResult, criteria: Criteria): Decision {
  if (isMissing(correlation)) {
    return { id, rejected: correlation, interval: correlation, direction: correlation, strength: correlation };
  }
  const r = correlation.coefficient;
  const { bands } = study.strength;
  return {
    id,
    rejected: isMissing(test) ? test : test.p < criteria.significanceLevel,
    interval: correlationInterval(coefficient, correlation, criteria.confidenceLevel),
    direction: r > 0 ? "positive" : r < 0 ? "negative" : "none",
    strength: bands[strengthIndex(r, bands)]!.label,
  };
}
