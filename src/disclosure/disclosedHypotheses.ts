import { type HypothesesInDepth, hypothesesInDepth } from "../analyses/hypothesis/hypothesesInDepth.js";
import { type Drawn, RESAMPLING, type Resampled } from "../analyses/hypothesis/resample.js";
import { isMissing, WITHHELD } from "../statistics/outcome.js";
import type { Study } from "../study/study.js";
import { disclosedResults } from "./disclosedResults.js";
import { extentOf } from "./extent.js";
import { shown } from "./shown.js";
import { shownP } from "./shownResults.js";

/**
 * What the page of hypotheses loads, as it is published: see disclosedResults.
 *
 * @param levels Of significance and of confidence, all that a reader may choose.
 * @param drawn As hypothesesInDepth.
 */
export function disclosedHypotheses(
  study: Study,
  levels: { readonly significance: readonly number[]; readonly confidence: readonly number[] },
  drawn: Drawn = RESAMPLING,
): HypothesesInDepth {
  const found = hypothesesInDepth(study, levels.confidence, drawn);
  if (study.publish === "answers") return found;
  const { questions, grid } = disclosedResults(study, levels.significance);
  const verdicts = extentOf(study) === "verdicts";
  const published = (resampled: Resampled): Resampled =>
    verdicts
      ? { ...resampled, permutation: WITHHELD, bootstrap: WITHHELD }
      : shownResampled(resampled, levels.significance, study.criteria.confidenceLevel);
  return { ...found, questions, grid, resampled: { ...found.resampled, resampled: found.resampled.resampled.map(published) } };
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
