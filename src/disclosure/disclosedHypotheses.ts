import type { ResultsInDepth } from "../analyses/analyseInDepth.js";
import type { HypothesesInDepth } from "../analyses/hypothesis/hypothesesInDepth.js";
import { type Drawn, RESAMPLING, type Resampled } from "../analyses/hypothesis/resample.js";
import { resampledHypotheses } from "../analyses/hypothesis/resampledHypotheses.js";
import { isMissing, WITHHELD } from "../statistics/outcome.js";
import type { Study } from "../study/study.js";
import { extentOf } from "./extent.js";
import { shown } from "./shown.js";
import { shownP } from "./shownResults.js";

/**
 * What the page of hypotheses loads, as it is published: see disclosedResults.
 *
 * @param results The study's, as disclosedResults gives them.
 * @param levels Of significance and of confidence, all that a reader may choose.
 * @param drawn As resampledHypotheses; so is `told`.
 */
export function disclosedHypotheses(
  study: Study,
  { questions, grid, scatters }: ResultsInDepth,
  levels: { readonly significance: readonly number[]; readonly confidence: readonly number[] },
  drawn: Drawn = RESAMPLING,
  told?: (share: number) => void,
): HypothesesInDepth {
  const resampled = resampledHypotheses(study, levels.confidence, drawn, told);
  const found = { questions, grid, scatters, resampled };
  if (study.publish === "answers") return found;
  const verdicts = extentOf(study) === "verdicts";
  const published = (one: Resampled): Resampled =>
    verdicts
      ? { ...one, permutation: WITHHELD, bootstrap: WITHHELD }
      : shownResampled(one, levels.significance, study.criteria.confidenceLevel);
  return { ...found, resampled: { ...resampled, resampled: resampled.resampled.map(published) } };
}

/** Intervals at many levels would tell the distribution of the resamples: only that of the study's own level is published. */
function shownResampled({ permutation, bootstrap, ...resampled }: Resampled, levels: readonly number[], own: number): Resampled {
  const side = (end: number) => shown(end, 3, Math.sign);
  return {
    ...resampled,
    permutation: isMissing(permutation) ? permutation : { ...permutation, p: shownP(permutation.p, levels) as number },
    bootstrap: isMissing(bootstrap)
      ? bootstrap
      : {
          ...bootstrap,
          bias: shown(bootstrap.bias, 1),
          acceleration: shown(bootstrap.acceleration, 1),
          intervals: bootstrap.intervals.map((interval, i) =>
            resampled.levels[i] !== own
              ? WITHHELD
              : isMissing(interval)
                ? interval
                : { ...interval, lower: side(interval.lower), upper: side(interval.upper) },
          ),
        },
  };
}
