import type { Results } from "../analyses/analyse.js";
import { analyseInDepth, type ResultsInDepth } from "../analyses/analyseInDepth.js";
import { conclude } from "../analyses/conclude.js";
import type { HypothesisResult } from "../analyses/hypothesis/hypothesisResult.js";
import type { CountedItem, ItemResult } from "../analyses/items/itemResult.js";
import type { QuestionResult } from "../analyses/questions/questionResults.js";
import type { ScaleResult } from "../analyses/scales/scaleResult.js";
import { isMissing, isWithheld, type Outcome, WITHHELD } from "../statistics/outcome.js";
import { isReversed, type Scoring } from "../study/scoring.js";
import type { Study } from "../study/study.js";
import { discloseItem, shownSpread, undisclosed } from "./discloseItem.js";
import { type Extent, extentOf } from "./extent.js";
import { meansThatFit } from "./meansThatFit.js";
import { shownConsistency, shownHypothesis, shownQuestion, shownScale } from "./shownResults.js";
import { type PublishedScale, spreadsThatFit } from "./spreadsThatFit.js";

/**
 * The results of a study as they are published. Of a study that publishes its answers they are all there is, at full precision; of one that
 * publishes results alone, what does not give its answers away.
 *
 * @param levels Of significance, all that a reader may choose: what they decide stays.
 */
export function disclosedResults(study: Study, levels: readonly number[], scoring?: Scoring): ResultsInDepth {
  const results = analyseInDepth(study, scoring);
  if (study.publish === "answers") return results;
  const extent = extentOf(study);
  return extent === "verdicts" ? verdictsAlone(results) : shownInDepth(results, extent, levels);
}

/** Category and decision of scales; of items nothing. */
function verdictsAlone(results: ResultsInDepth): ResultsInDepth {
  const { categories, decisions } = conclude(results);
  const plain = ({ index, label, lookup }: { index: number; label: { id: string }; lookup: "rounded" | "exact" }) => ({
    index,
    label,
    lookup,
  });
  return {
    ...results,
    items: results.items.map((item) => ({
      ...undisclosed(item as CountedItem),
      withheld: results.respondents.n,
      blank: WITHHELD,
      filled: WITHHELD,
      n: WITHHELD,
    })),
    scales: results.scales.map((scale) => ({
      ...scale,
      mean: WITHHELD,
      total: { mean: WITHHELD, standardDeviation: WITHHELD },
      alpha: WITHHELD,
      items: scale.items.map(({ code }) => ({ code, total: WITHHELD, rest: WITHHELD, alphaIfDeleted: WITHHELD })),
    })),
    hypotheses: results.hypotheses.map(withheldTest),
    questions: results.questions.map(withheldQuestion),
    grid: results.grid.map(withheldQuestion),
    consistency: results.consistency.map((scale) => ({
      ...scale,
      standardizedAlpha: WITHHELD,
      omega: WITHHELD,
      meanCorrelation: WITHHELD,
      correlations: withoutPairs(scale.correlations),
    })),
    verdicts: {
      categories: Object.fromEntries(
        Object.entries(categories.scales).map(([code, category]) => [code, isMissing(category) ? category : plain(category)]),
      ),
      rejected: Object.fromEntries(decisions.map(({ id, rejected }) => [id, rejected])),
      otherwise: Object.fromEntries(
        decisions.flatMap(({ id, otherwise }) => (otherwise ? [[id, { by: otherwise.by, rejected: otherwise.rejected }]] : [])),
      ),
    },
  };
}

/** Only which test decides stays of the tests. */
function withheldTest({ exact: _, drawn: __, ...result }: HypothesisResult): HypothesisResult {
  return { ...result, correlation: WITHHELD, test: WITHHELD };
}

function withheldQuestion({ exact: _, drawn: __, adjustedOtherwise: ___, log10Adjusted: ____, ...result }: QuestionResult): QuestionResult {
  return { ...result, correlation: WITHHELD, test: WITHHELD, adjusted: WITHHELD };
}

/** Everything at the precision it is shown with, without small counts of items; what tells of single items in depth only with that extent. */
function shownInDepth(results: ResultsInDepth, extent: Exclude<Extent, "verdicts">, levels: readonly number[]): ResultsInDepth {
  const { study } = results;
  const consistency = results.consistency
    .map((scale) => shownConsistency(scale, study))
    .map((scale) => (extent !== "counts" ? scale : { ...scale, correlations: withoutPairs(scale.correlations) }));
  const scales = results.scales.map((scale) => shownScale(scale, results, levels));
  const published = scales.map((scale, i) => ({
    scale,
    codes: results.consistency[i]!.items,
    ...(extent !== "counts" && { correlations: consistency[i]!.correlations }),
  }));
  const items = discloseItems(results, published);
  return {
    ...results,
    items,
    scales: scales.map((scale) => consistentWith(extent !== "counts" ? scale : withoutItems(scale), items)),
    hypotheses: results.hypotheses.map((result) => shownHypothesis(result, study, levels)),
    questions: results.questions.map((result) => shownQuestion(result, study, levels)),
    grid: results.grid.map((result) => shownQuestion(result, study, levels)),
    consistency,
  };
}

function discloseItems({ study, scoring, items }: Results, scales: readonly PublishedScale[]): ItemResult[] {
  const means = new Map(items.map(({ code, mean }) => [code, mean]));
  const deviations = new Map(items.map(({ code, standardDeviation }) => [code, shownSpread(standardDeviation)]));
  return items.map((item, i) =>
    discloseItem(item as CountedItem, {
      study,
      reversed: isReversed(study.items[i]!, scoring),
      fits: spreadsThatFit(item.code, scales, deviations),
      means: meansThatFit(item.code, scales, means, study.scale),
    }),
  );
}

/** What a scale would tell of an item of which nothing is published, or that is all of the scale, is withheld with it. */
function consistentWith(scale: ScaleResult, items: readonly ItemResult[]): ScaleResult {
  const own = items.filter(({ code }) => scale.items.some((item) => item.code === code));
  if (own.some(({ mean, counts }) => isWithheld(mean) && counts.every(isWithheld)))
    return { ...scale, mean: WITHHELD, total: { mean: WITHHELD, standardDeviation: WITHHELD } };
  const alone = own.length === 1 && isWithheld(own[0]!.standardDeviation);
  return alone ? { ...scale, total: { ...scale.total, standardDeviation: WITHHELD } } : scale;
}

function withoutItems(scale: ScaleResult): ScaleResult {
  return { ...scale, items: scale.items.map(({ code }) => ({ code, total: WITHHELD, rest: WITHHELD, alphaIfDeleted: WITHHELD })) };
}

function withoutPairs(correlations: readonly (readonly Outcome<number>[])[]) {
  return correlations.map((row) => row.map(() => WITHHELD));
}
