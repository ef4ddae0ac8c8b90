import type { SamplingConclusion, StratumAllocation } from "../../analysis/conclusions/samplingConclusion.js";
import type { Results } from "../../analysis/results/analyse.js";
import { isMissing } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import type { Criteria, Sampling as DeclaredSampling } from "../../study/study.js";

/** The facts of the sample's sentences, before any language says them. */
export interface SamplingReading extends SamplingConclusion {
  readonly declared: DeclaredSampling;
  readonly criteria: Pick<Criteria, "marginOfError" | "confidenceLevel">;
  /** 0..100, beyond where more answered than there are members. */
  readonly percentOfPopulation: number;
  /** Members who did not answer; absent where there are none. */
  readonly unanswered?: { readonly members: number; readonly percentOfPopulation: number };
  /** Respondents beyond the sample that is required, or less than 0. */
  readonly beyondRequired: number;
  /** What the parts rounded half up sum to: need not be the sample, and how far it is beyond. */
  readonly halfUpTotal: number;
  readonly halfUpBeyond: number;
  /** What the strata's own counts of respondents sum to: need not be the respondents of the answers. */
  readonly strataRespondents: number;
  /** Strata whose respondents differ from the allocation by largest remainder. */
  readonly unlikeAllocation: readonly StratumAllocation[];
  /** Whether respondents of some strata are withheld. */
  readonly withheld: boolean;
  /** Strata that the allocation leaves without a respondent. */
  readonly unallocated: readonly StratumAllocation[];
  /** Absent where no stratum has a margin of error. */
  readonly strataMargins?: StrataMargins;
}

/** Margins of error of the strata, finite population correction included, as ratios. */
export interface StrataMargins {
  /** Strata that have one. */
  readonly strata: number;
  readonly narrowest: number;
  readonly widest: number;
  /** Strata whose margin is wider than the live e. */
  readonly tooWide: number;
}

/** Collects what there is to say about the sample; undefined for a study without a population. */
export function samplingReading(
  { study }: Results,
  sampling: SamplingConclusion | undefined,
  { marginOfError, confidenceLevel }: Criteria,
): SamplingReading | undefined {
  if (!sampling) return undefined;
  const { strata, population, respondents, required } = sampling;
  const halfUpTotal = strata.reduce((sum, { halfUp }) => sum + halfUp, 0);
  const silent = population - respondents;
  const margins = strataMargins(strata, marginOfError);
  return {
    ...sampling,
    declared: study.sampling,
    criteria: { marginOfError, confidenceLevel },
    percentOfPopulation: percentOf(respondents, population),
    ...(silent > 0 && { unanswered: { members: silent, percentOfPopulation: percentOf(silent, population) } }),
    beyondRequired: respondents - required.whole,
    halfUpTotal,
    halfUpBeyond: halfUpTotal - required.whole,
    strataRespondents: strata.reduce(
      (sum, { respondents }) => sum + (isMissing(respondents) ? 0 : respondents),
      study.strataWithheld ?? 0,
    ),
    unlikeAllocation: strata.filter(
      ({ respondents, largestRemainder }) => !isMissing(respondents) && respondents !== largestRemainder,
    ),
    withheld: study.strataWithheld !== undefined,
    unallocated: strata.filter(({ largestRemainder }) => largestRemainder === 0),
    ...(margins && { strataMargins: margins }),
  };
}

function strataMargins(strata: readonly StratumAllocation[], tolerated: number): StrataMargins | undefined {
  const margins = strata.flatMap(({ marginOfError: margin }) =>
    margin === undefined || isMissing(margin) ? [] : [margin.withCorrection],
  );
  if (margins.length === 0) return undefined;
  return {
    strata: margins.length,
    narrowest: Math.min(...margins),
    widest: Math.max(...margins),
    tooWide: margins.filter((margin) => margin > tolerated).length,
  };
}
