import { type ScaleOfItems, scalesOf } from "../../study/scales.js";
import { type Scores, scoreAnswers } from "../../study/scores.js";
import { declaredScoring, type Scoring } from "../../study/scoring.js";
import type { Study } from "../../study/study.js";
import { type ScaleItems, scaleItems } from "./scaleItems.js";
import { type ScaleTotals, scaleTotals } from "./scaleTotals.js";

/** A study's answers turned into scores: what every analysis starts from, made once for all of them. */
export interface ScoredStudy {
  readonly study: Study;
  readonly scoring: Scoring;
  readonly scores: Scores;
  /** Every variable and dimension, of the items that are not left out. */
  readonly scales: readonly ScaleOfItems[];
  readonly totals: ScaleTotals;
  readonly itemsOf: (scale: ScaleOfItems) => ScaleItems;
}

/**
 * Scores a study.
 *
 * @param scoring What turns answers into scores; the study's own by default.
 */
export function scoredStudy(study: Study, scoring: Scoring = declaredScoring(study)): ScoredStudy {
  const scores = scoreAnswers(study, scoring);
  const scales = scalesOf(study, scoring.leftOut);
  const totals = scaleTotals(scores, scales, study.scale.options.length);
  return { study, scoring, scores, scales, totals, itemsOf: scaleItems(scores) };
}
