import type { Results } from "../analyses/analyse.js";
import type { HypothesisResult } from "../analyses/hypothesis/hypothesisResult.js";
import { cutoffOf, validity } from "../analyses/instrument/validity.js";
import type { QuestionResult } from "../analyses/questions/questionResults.js";
import type { ScaleConsistency } from "../analyses/scales/consistency.js";
import type { ScaleResult } from "../analyses/scales/scaleResult.js";
import { bandIndex } from "../statistics/bandIndex.js";
import { isMissing, type Outcome } from "../statistics/outcome.js";
import { strengthIndex } from "../statistics/strengthIndex.js";
import type { StudyDescription } from "../study/study.js";
import { shown } from "./shown.js";
import { shownMean } from "./shownMean.js";

/** Rounds what has a value. */
export function shownOutcome(value: Outcome<number>, digits: number, decided?: (value: number) => unknown): Outcome<number> {
  return isMissing(value) ? value : shown(value, digits, decided);
}

/** An alpha, or another measure of reliability, with the verdicts and words that the study reads from it. */
export function shownAlpha(alpha: Outcome<number>, { reliability: { threshold, bands } }: StudyDescription): Outcome<number> {
  const word = (value: number) => bands && bandIndex(Math.max(0, value), { ...bands, upTo: bands.bands.map(({ upTo }) => upTo) });
  return shownOutcome(alpha, 3, (value) => [value > threshold, word(value)]);
}

/** A p value with its decisions at all levels; never 0. */
export function shownP(p: Outcome<number>, levels: readonly number[]): Outcome<number> {
  return shownOutcome(p, 3, (value) => [value > 0, levels.map((level) => value < level)]);
}

/** A correlation of scales with its sense and the study's word for its strength; what is not perfect does not become so. */
export function shownCorrelation(r: Outcome<number>, { strength: { bands } }: StudyDescription): Outcome<number> {
  return shownOutcome(r, 3, (value) => [strengthIndex(value, bands), Math.sign(value), Math.abs(value) === 1]);
}

/** A scale at the precision it is shown with, with the categories and verdicts that it has at any criteria. */
export function shownScale(scale: ScaleResult, results: Results, levels: readonly number[]): ScaleResult {
  const { study } = results;
  const criticals = levels.flatMap((significanceLevel) =>
    ([1, 2] as const).map((tails) => {
      const { answers } = validity(results, { ...study.criteria, significanceLevel, tails });
      return cutoffOf(answers, scale.code).critical;
    }),
  );
  const valid = (value: number) => [criticals.map((critical) => !isMissing(critical) && value > critical), Math.abs(value) === 1];
  return {
    ...scale,
    mean: shownMean(scale.mean, study),
    total: { mean: shownOutcome(scale.total.mean, 2), standardDeviation: shownOutcome(scale.total.standardDeviation, 2) },
    alpha: shownAlpha(scale.alpha, study),
    items: scale.items.map(({ code, total, rest, alphaIfDeleted }) => ({
      code,
      total: shownOutcome(total, 3, valid),
      rest: shownOutcome(rest, 3, valid),
      alphaIfDeleted: shownAlpha(alphaIfDeleted, study),
    })),
  };
}

/** A hypothesis's correlation and test; what follows from the correlation follows from the shown one. */
export function shownHypothesis(result: HypothesisResult, study: StudyDescription, levels: readonly number[]): HypothesisResult {
  const { correlation, test } = result;
  if (isMissing(correlation)) return result;
  const coefficient = shownCorrelation(correlation.coefficient, study) as number;
  const rounded = { ...correlation, coefficient, unexplained: 1 - coefficient * coefficient };
  const others = {
    ...(result.exact && { exact: withShownP(result.exact, levels) }),
    ...(result.drawn && { drawn: withShownP(result.drawn, levels) }),
  };
  if (isMissing(test)) return { ...result, correlation: rounded, ...others };
  const tested = withShownP(test, levels);
  return {
    ...result,
    correlation: rounded,
    test: "t" in tested ? { ...tested, t: shown(tested.t, 3) } : { ...tested, z: shown(tested.z, 3) },
    ...others,
  };
}

/** A test with its p as it is shown. */
export function withShownP<Test extends { readonly p: number }>(test: Test, levels: readonly number[]): Test {
  return { ...test, p: shownP(test.p, levels) as number };
}

/** A question's, with its adjusted p. */
export function shownQuestion(result: QuestionResult, study: StudyDescription, levels: readonly number[]): QuestionResult {
  const { adjusted, adjustedOtherwise } = result;
  return {
    ...result,
    ...shownHypothesis(result, study, levels),
    adjusted: shownP(adjusted, levels),
    ...(adjustedOtherwise && { adjustedOtherwise: withShownP(adjustedOtherwise, levels) }),
  };
}

/** The consistency of a scale. */
export function shownConsistency(scale: ScaleConsistency, study: StudyDescription): ScaleConsistency {
  return {
    ...scale,
    standardizedAlpha: shownAlpha(scale.standardizedAlpha, study),
    omega: shownAlpha(scale.omega, study),
    meanCorrelation: shownOutcome(scale.meanCorrelation, 3),
    correlations: scale.correlations.map((row) => row.map((r) => shownOutcome(r, 2))),
  };
}
