import { cutoffOf, validity } from "../analysis/conclusions/validity.js";
import type { Results } from "../analysis/results/analyse.js";
import type { ScaleConsistency } from "../analysis/results/consistency.js";
import type { FoundP } from "../analysis/results/decidingP.js";
import type { DrawnTest } from "../analysis/results/drawnTest.js";
import type { CountedTest, HypothesisResult } from "../analysis/results/hypothesisResult.js";
import type { Opposition } from "../analysis/results/opposition.js";
import type { QuestionResult } from "../analysis/results/questionResults.js";
import type { ScaleItem, ScaleResult } from "../analysis/results/scaleResult.js";
import { bandIndex } from "../statistics/bandIndex.js";
import type { Correlation } from "../statistics/correlation.js";
import type { CorrelationTest } from "../statistics/correlationTest.js";
import type { KendallTest } from "../statistics/kendallTest.js";
import { isMissing, type Outcome, WITHHELD } from "../statistics/outcome.js";
import { SMALLEST } from "../statistics/probability.js";
import { strengthIndex } from "../statistics/strengthIndex.js";
import type { StudyDescription } from "../study/study.js";
import { named } from "./named.js";
import { shown } from "./shown.js";
import { shownMean } from "./shownMean.js";
import { withheldPart, withoutPairs } from "./verdictsAlone.js";

/** Rounds what has a value. */
export function shownOutcome(
  value: Outcome<number>,
  digits: number,
  decided?: (value: number) => unknown,
): Outcome<number> {
  return isMissing(value) ? value : shown(value, digits, decided);
}

/** An alpha, or another measure of reliability, with the verdicts and words that the study reads from it. */
export function shownAlpha(
  alpha: Outcome<number>,
  { reliability: { threshold, bands } }: StudyDescription,
): Outcome<number> {
  const word = (value: number) =>
    bands && bandIndex(Math.max(0, value), { ...bands, upTo: bands.bands.map(({ upTo }) => upTo) });
  return shownOutcome(alpha, 3, (value) => [value > threshold, word(value)]);
}

/**
 * A p value with its decisions at all levels; never 0, and one far below all levels with one digit: with more it would
 * tell its test.
 */
export function shownP(p: Outcome<number>, levels: readonly number[]): Outcome<number> {
  const value = shownOutcome(p, 3, (found) => [found > 0, levels.map((level) => found < level)]);
  return isMissing(value) || value !== p || value > FAR ? value : Math.max(SMALLEST, Number(value.toPrecision(1)));
}

/** What is smaller has no digit of those that rounding knows. */
const FAR = 1e-14;

/**
 * A correlation of scales with its sense and the study's word for its strength; what is not perfect does not become so.
 */
export function shownCorrelation(r: Outcome<number>, { strength: { bands } }: StudyDescription): Outcome<number> {
  return shownOutcome(r, 3, (value) => [strengthIndex(value, bands), Math.sign(value), Math.abs(value) === 1]);
}

/**
 * A scale at the precision it is shown with, with the categories and verdicts that it has at any criteria.
 *
 * @param withItems Whether what tells of single items is published.
 */
export function shownScale(
  scale: ScaleResult,
  results: Results,
  levels: readonly number[],
  withItems: boolean,
): ScaleResult {
  const { study } = results;
  const criticals = levels.flatMap((significanceLevel) =>
    ([1, 2] as const).map((tails) => {
      const { answers } = validity(results, { ...study.criteria, significanceLevel, tails });
      return cutoffOf(answers, scale.code).critical;
    }),
  );
  const valid = (value: number) => [
    criticals.map((critical) => !isMissing(critical) && value > critical),
    Math.abs(value) === 1,
  ];
  const { code, kind, variable, n, complete, mean, total, alpha, items, opposition } = scale;
  return named<ScaleResult>({
    code,
    kind,
    variable,
    n,
    complete,
    mean: shownMean(mean, study),
    total: { mean: shownOutcome(total.mean, 2), standardDeviation: shownOutcome(total.standardDeviation, 2) },
    alpha: shownAlpha(alpha, study),
    items: withItems ? items.map((item) => shownPart(item, valid, study)) : items.map(withheldPart),
    opposition: opposition && shownOpposition(opposition, study, withItems),
  });
}

function shownPart(item: ScaleItem, valid: (value: number) => unknown, study: StudyDescription): ScaleItem {
  return named<ScaleItem>({
    code: item.code,
    total: shownOutcome(item.total, 3, valid),
    rest: shownOutcome(item.rest, 3, valid),
    alphaIfDeleted: shownAlpha(item.alphaIfDeleted, study),
  });
}

function shownOpposition(
  { meanCovariance, against, turned, alpha }: Opposition,
  study: StudyDescription,
  withItems: boolean,
): Opposition {
  return named<Opposition>({
    meanCovariance: shown(meanCovariance, 3, Math.sign),
    against: withItems ? against : WITHHELD,
    turned: withItems ? turned : WITHHELD,
    alpha: withItems ? shownAlpha(alpha, study) : WITHHELD,
  });
}

/** A hypothesis's correlation and test; what follows from the correlation follows from the shown one. */
export function shownHypothesis(
  result: HypothesisResult,
  study: StudyDescription,
  levels: readonly number[],
): HypothesisResult {
  const { id, from, to, n, coefficient, correlation, test, exact, drawn, decides } = result;
  return named<HypothesisResult>({
    id,
    from,
    to,
    n,
    coefficient,
    correlation: isMissing(correlation) ? correlation : rounded(correlation, study),
    test: isMissing(test) ? test : shownTest(test, levels),
    // the least p follows from which totals occur how often, and would tell of them
    exact: exact && named<CountedTest>({ p: shownP(exact.p, levels) as number, log10P: undefined, least: undefined }),
    drawn:
      drawn &&
      named<DrawnTest>({ p: shownP(drawn.p, levels) as number, permutations: drawn.permutations, seed: drawn.seed }),
    deviating: undefined, // so few could be recognised
    decides,
  });
}

function rounded({ coefficient, n }: Correlation, study: StudyDescription): Correlation {
  const r = shownCorrelation(coefficient, study) as number;
  return named<Correlation>({ coefficient: r, unexplained: 1 - r * r, n });
}

function shownTest(test: CorrelationTest | KendallTest, levels: readonly number[]): CorrelationTest | KendallTest {
  const p = shownP(test.p, levels) as number;
  return "t" in test
    ? named<CorrelationTest>({ t: shown(test.t, 3), df: test.df, p, log10P: undefined })
    : named<KendallTest>({ z: shown(test.z, 3), p, log10P: undefined });
}

/** A p and the test it comes from, as they are shown. */
export function shownFoundP({ by, p }: FoundP, levels: readonly number[]): FoundP {
  return named<FoundP>({ by, p: shownP(p, levels) as number, log10P: undefined });
}

/** A question's, with its adjusted p. */
export function shownQuestion(
  result: QuestionResult,
  study: StudyDescription,
  levels: readonly number[],
): QuestionResult {
  const { adjusted, adjustedOtherwise } = result;
  return named<QuestionResult>({
    exact: undefined,
    drawn: undefined,
    deviating: undefined,
    decides: undefined,
    ...shownHypothesis(result, study, levels),
    adjusted: shownP(adjusted, levels),
    log10Adjusted: undefined,
    adjustedOtherwise: adjustedOtherwise && shownFoundP(adjustedOtherwise, levels),
  });
}

/** The consistency of a scale. */
export function shownConsistency(
  scale: ScaleConsistency,
  study: StudyDescription,
  withItems: boolean,
): ScaleConsistency {
  const { code, kind, items, standardizedAlpha, omega, meanCorrelation, correlations } = scale;
  return named<ScaleConsistency>({
    code,
    kind,
    items,
    standardizedAlpha: shownAlpha(standardizedAlpha, study),
    omega: shownAlpha(omega, study),
    meanCorrelation: shownOutcome(meanCorrelation, 3),
    correlations: withItems
      ? correlations.map((row) => row.map((r) => shownOutcome(r, 2)))
      : withoutPairs(correlations),
  });
}
