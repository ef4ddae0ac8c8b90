import type { SamplingConclusion, StratumAllocation } from "../../analysis/conclusions/samplingConclusion.js";
import type { Results } from "../../analysis/results/analyse.js";
import { isMissing } from "../../statistics/outcome.js";
import type { Criteria, Sampling as DeclaredSampling } from "../../study/study.js";

/** The facts of the sample's sentences, before any language says them. */
export interface SamplingReading extends SamplingConclusion {
  readonly declared: DeclaredSampling;
  readonly criteria: Pick<Criteria, "marginOfError" | "confidenceLevel">;
  /** What the parts rounded half up sum to: need not be the sample. */
  readonly halfUpTotal: number;
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
  const { strata } = sampling;
  const margins = strataMargins(strata, marginOfError);
  return {
    ...sampling,
    declared: study.sampling,
    criteria: { marginOfError, confidenceLevel },
    halfUpTotal: strata.reduce((sum, { halfUp }) => sum + halfUp, 0),
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
