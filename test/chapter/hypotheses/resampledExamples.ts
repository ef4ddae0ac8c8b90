import { analyse } from "../../../src/analysis/results/analyse.js";
import type { Resampled } from "../../../src/analysis/results/resample.js";
import { resampledReadings } from "../../../src/chapter/hypotheses/resampledReading.js";
import type { CorrelationTest } from "../../../src/statistics/correlationTest.js";
import type { Interval, Outcome } from "../../../src/statistics/outcome.js";
import { studyOf } from "../../studyOf.js";

/** Ten respondents, whose A and B go together. */
export const results = analyse(studyOf([[1, 2], [2, 1], [3, 4], [4, 3], [5, 5], [2, 3], [4, 5], [1, 1], [5, 4], [3, 2]])); // biome-ignore format: a table
export const { criteria } = results.study;
export const { p } = results.hypotheses[0]!.test as CorrelationTest;

/** As of resamples from -1 to 1. */
const extremesOf = (interval: Outcome<Interval>) =>
  "level" in interval ? { lower: interval.lower === -1, upper: interval.upper === 1 } : { lower: false, upper: false };

/** What resampling found: p, and an interval at the study's own level. */
export function resampled(found: number, interval: Outcome<Interval>): Resampled {
  return {
    id: "H1",
    coefficient: "spearman",
    seed: 1,
    levels: [criteria.confidenceLevel],
    permutation: { p: found, extreme: 3, permutations: 5040, exact: true },
    bootstrap: {
      resamples: 999,
      degenerate: 0,
      bias: 0,
      acceleration: 0,
      intervals: [interval],
      extremes: [extremesOf(interval)],
    },
  };
}

export const reading = (...all: Resampled[]) => resampledReadings(results, all, criteria)[0]!;
export const own = reading().interval as Interval;
