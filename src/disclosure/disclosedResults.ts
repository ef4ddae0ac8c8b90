import type { Results } from "../analysis/results/analyse.js";
import { analyseInDepth, type ResultsInDepth } from "../analysis/results/analyseInDepth.js";
import type { CountedItem, ItemResult } from "../analysis/results/itemResult.js";
import type { ScaleResult } from "../analysis/results/scaleResult.js";
import { isWithheld, WITHHELD } from "../statistics/outcome.js";
import { isReversed, type Scoring } from "../study/scoring.js";
import type { Study } from "../study/study.js";
import { discloseItem, shownSpread } from "./discloseItem.js";
import { type Extent, extentOf } from "./extent.js";
import { meansThatFit } from "./meansThatFit.js";
import { named } from "./named.js";
import { shownConsistency, shownHypothesis, shownQuestion, shownScale } from "./shownResults.js";
import { type PublishedScale, spreadsThatFit } from "./spreadsThatFit.js";
import { verdictsAlone } from "./verdictsAlone.js";

/**
 * The results of a study as they are published. Of a study that publishes its answers they are all there is, at full
 * precision; of one that publishes results alone, what does not give its answers away.
 *
 * @param levels Of significance, all that a reader may choose: what they decide stays.
 */
export function disclosedResults(study: Study, levels: readonly number[], scoring?: Scoring): ResultsInDepth {
  const results = analyseInDepth(study, scoring);
  if (study.publish === "answers") return results;
  const extent = extentOf(study);
  return extent === "verdicts" ? verdictsAlone(results) : shownInDepth(results, extent, levels);
}

/**
 * Everything at the precision it is shown with, without small counts of items; what tells of single items in depth only
 * with that extent.
 */
function shownInDepth(
  results: ResultsInDepth,
  extent: Exclude<Extent, "verdicts">,
  levels: readonly number[],
): ResultsInDepth {
  const { study } = results;
  const withItems = extent !== "counts";
  const consistency = results.consistency.map((scale) => shownConsistency(scale, study, withItems));
  const scales = results.scales.map((scale) => shownScale(scale, results, levels, withItems));
  const published = scales.map((scale, i) => ({
    scale,
    codes: results.consistency[i]!.items,
    ...(withItems && { correlations: consistency[i]!.correlations }),
  }));
  const items = discloseItems(results, published);
  return named<ResultsInDepth>({
    study,
    scoring: results.scoring,
    respondents: results.respondents,
    items,
    scales: scales.map((scale) => consistentWith(scale, items)),
    hypotheses: results.hypotheses.map((result) => shownHypothesis(result, study, levels)),
    verdicts: undefined,
    questions: results.questions.map((result) => shownQuestion(result, study, levels)),
    grid: results.grid.map((result) => shownQuestion(result, study, levels)),
    scatters: [],
    consistency,
  });
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

/**
 * What a scale would tell of an item of which nothing is published, or that is all of the scale, is withheld with it.
 */
function consistentWith(scale: ScaleResult, items: readonly ItemResult[]): ScaleResult {
  const own = items.filter(({ code }) => scale.items.some((item) => item.code === code));
  if (own.some(({ mean, counts }) => isWithheld(mean) && counts.every(isWithheld)))
    return named<ScaleResult>({
      ...scale,
      mean: WITHHELD,
      total: { mean: WITHHELD, standardDeviation: WITHHELD },
      opposition: undefined, // with alpha it would tell the standard deviation of the totals
    });
  const alone = own.length === 1 && isWithheld(own[0]!.standardDeviation);
  return alone ? { ...scale, total: { ...scale.total, standardDeviation: WITHHELD } } : scale;
}
