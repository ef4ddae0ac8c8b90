import { correlationInterval } from "../../statistics/correlationInterval.js";
import { type Interval, isMissing, type Outcome } from "../../statistics/outcome.js";
import { strengthIndex } from "../../statistics/strengthIndex.js";
import { byName } from "../../study/lookups.js";
import type { Criteria, StudyDescription, Words } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import { decidingP, leastP, type Otherwise, otherP, otherwise } from "../results/decidingP.js";
import type { HypothesisResult } from "../results/hypothesisResult.js";

/** What a hypothesis's test decides at the live criteria. */
export interface Decision {
  readonly id: string;
  /** The p that decides is below the significance level: the null hypothesis is rejected. */
  readonly rejected: Outcome<boolean>;
  /** The other p, where it decides otherwise. */
  readonly otherwise?: Otherwise;
  /**
   * Where the exact test decides and no pairing of these scores could have been significant: the least p that there
   * could be.
   */
  readonly leastP?: number;
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
    if (!own) return decided;
    const contradicting = Object.hasOwn(verdicts.otherwise, hypothesis.id)
      ? verdicts.otherwise[hypothesis.id]
      : undefined;
    return {
      ...decided,
      rejected: byName(verdicts.rejected, hypothesis.id),
      ...(contradicting && { otherwise: contradicting }),
    };
  });
}

/** Decides one hypothesis. */
export function decision(study: StudyDescription, result: HypothesisResult, criteria: Criteria): Decision {
  const { id, coefficient, correlation } = result;
  if (isMissing(correlation)) {
    return { id, rejected: correlation, interval: correlation, direction: correlation, strength: correlation };
  }
  const r = correlation.coefficient;
  const { bands } = study.strength;
  const deciding = decidingP(result);
  const p = isMissing(deciding) ? deciding : deciding.p;
  const contradicting = otherwise(p, otherP(result), criteria.significanceLevel);
  const least = leastP(result);
  return {
    id,
    rejected: isMissing(p) ? p : p < criteria.significanceLevel,
    ...(contradicting && { otherwise: contradicting }),
    ...(least !== undefined && least >= criteria.significanceLevel && { leastP: least }),
    interval: correlationInterval(coefficient, correlation, criteria.confidenceLevel),
    direction: r > 0 ? "positive" : r < 0 ? "negative" : "none",
    strength: bands[strengthIndex(r, bands)]!.label,
  };
}
