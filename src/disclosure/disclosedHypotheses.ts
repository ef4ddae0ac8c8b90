import type { ResultsInDepth } from "../analysis/results/analyseInDepth.js";
import type { HypothesesInDepth } from "../analysis/results/hypothesesInDepth.js";
import {
  type Bootstrapped,
  type Drawn,
  type Permuted,
  RESAMPLING,
  type Resampled,
} from "../analysis/results/resample.js";
import type { ResampledScoring } from "../analysis/results/resampledFor.js";
import { resampledHypotheses } from "../analysis/results/resampledHypotheses.js";
import { type Interval, isMissing, type Outcome, WITHHELD } from "../statistics/outcome.js";
import type { Study } from "../study/study.js";
import { extentOf } from "./extent.js";
import { named } from "./named.js";
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
  const published = ({ id, coefficient, seed, levels: of, permutation, bootstrap }: Resampled) =>
    named<Resampled>({
      id,
      coefficient,
      seed,
      levels: of,
      permutation: verdicts
        ? WITHHELD
        : isMissing(permutation)
          ? permutation
          : shownPermutation(permutation, levels.significance),
      bootstrap: verdicts
        ? WITHHELD
        : isMissing(bootstrap)
          ? bootstrap
          : shownBootstrap(bootstrap, of.indexOf(study.criteria.confidenceLevel)),
    });
  const { scoring } = resampled;
  return named<HypothesesInDepth>({
    questions,
    grid,
    scatters,
    resampled: named<ResampledScoring>({ scoring, resampled: resampled.resampled.map(published) }),
  });
}

/** How many permutations are as far from 0 would be a p of more digits. */
function shownPermutation({ p, permutations, exact }: Permuted, levels: readonly number[]): Permuted {
  return named<Permuted>({ p: shownP(p, levels) as number, extreme: WITHHELD, permutations, exact });
}

/**
 * Intervals at many levels would tell the distribution of the resamples: only that of the study's own level is
 * published.
 */
function shownBootstrap(
  { resamples, bias, acceleration, intervals, extremes }: Bootstrapped,
  own: number,
): Bootstrapped {
  const side = (end: number) => shown(end, 3, Math.sign);
  const rounded = (interval: Outcome<Interval>) =>
    isMissing(interval)
      ? interval
      : named<Interval>({ lower: side(interval.lower), upper: side(interval.upper), level: interval.level });
  return named<Bootstrapped>({
    resamples,
    degenerate: WITHHELD,
    bias: shown(bias, 1),
    acceleration: shown(acceleration, 1),
    intervals: intervals.map((interval, i) => (i === own ? rounded(interval) : WITHHELD)),
    extremes: extremes.map(({ lower, upper }, i) => (i === own ? { lower, upper } : { lower: false, upper: false })),
  });
}
