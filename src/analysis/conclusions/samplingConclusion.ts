import { allocateHalfUp } from "../../statistics/allocateHalfUp.js";
import { allocateLargestRemainder } from "../../statistics/allocateLargestRemainder.js";
import { marginOfErrorOfProportion, type ProportionMargin } from "../../statistics/marginOfErrorOfProportion.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { roundHalfUp } from "../../statistics/roundHalfUp.js";
import { slovin } from "../../statistics/slovin.js";
import { slovinMargin } from "../../statistics/slovinMargin.js";
import type { Criteria } from "../../study/study.js";
import type { Results } from "../results/analyse.js";

/** How large a sample Slovin's formula asks for, how it spreads over the strata, and what was reached. */
export interface SamplingConclusion {
  /** Members of all strata. */
  readonly population: number;
  /** Respondents, from the answers. */
  readonly respondents: number;
  readonly required: RequiredSample;
  /** e that Slovin's formula gives back for the respondents there are; none where nobody responded. */
  readonly achievedMargin: Outcome<number>;
  /**
   * Half width of the interval of a proportion of one half, as a ratio, for the respondents there are.
   * Absent unless the study declares a probability sample: of any other it would say nothing about the population.
   */
  readonly marginOfError?: Outcome<ProportionMargin>;
  readonly strata: readonly StratumAllocation[];
}

export interface RequiredSample {
  /** Slovin's n before rounding. */
  readonly exact: number;
  /** Rounded as the study declares. */
  readonly whole: number;
  /** The smallest whole number that keeps the margin. */
  readonly ceiling: number;
}

/** A stratum's part of `required.whole`. */
export interface StratumAllocation {
  readonly name: string;
  readonly members: number;
  /** None where the study withholds it. */
  readonly respondents: Outcome<number>;
  readonly exact: number;
  /** Rounded half up one by one: need not sum to the sample. */
  readonly halfUp: number;
  /** By largest remainder: always sums to the sample. */
  readonly largestRemainder: number;
  /** Of the stratum's own respondents; absent where the study's is. */
  readonly marginOfError?: Outcome<ProportionMargin>;
}

/** Sample size, allocation and margins; undefined for a study without a population. */
export function samplingConclusion(
  { study, respondents }: Results,
  criteria: Criteria,
): SamplingConclusion | undefined {
  if (study.strata.length === 0) return undefined;
  const members = study.strata.map((stratum) => stratum.members);
  const population = members.reduce((sum, count) => sum + count, 0);
  const required = requiredSample(population, criteria.marginOfError, study.sampling.rounding);
  const halfUp = allocateHalfUp(members, required.whole);
  const largestRemainder = allocateLargestRemainder(members, required.whole);
  const margin = (answered: Outcome<number>, of: number) =>
    study.sampling.design === "probability" ? { marginOfError: marginOf(answered, of, criteria.confidenceLevel) } : {};
  return {
    population,
    respondents: respondents.n,
    required,
    achievedMargin: achieved(respondents.n, population),
    ...margin(respondents.n, population),
    strata: study.strata.map((stratum, i) => ({
      ...stratum,
      exact: (required.whole * stratum.members) / population,
      halfUp: halfUp[i]!,
      largestRemainder: largestRemainder[i]!,
      ...margin(stratum.respondents, stratum.members),
    })),
  };
}

function achieved(respondents: number, members: number): Outcome<number> {
  return respondents === 0 ? { missing: "too few respondents" } : slovinMargin(members, Math.min(respondents, members));
}

/** More respondents than members reach no more than all. */
function marginOf(respondents: Outcome<number>, members: number, level: number): Outcome<ProportionMargin> {
  if (isMissing(respondents)) return respondents;
  return marginOfErrorOfProportion({ respondents: Math.min(respondents, members), population: members, level });
}

/** Slovin's sample size for a margin, whole by the study's rule and by the ceiling. */
export function requiredSample(
  population: number,
  marginOfError: number,
  rounding: "nearest" | "ceiling",
): RequiredSample {
  const exact = slovin(population, marginOfError);
  const ceiling = Math.ceil(exact);
  return { exact, whole: rounding === "ceiling" ? ceiling : roundHalfUp(exact, 0), ceiling };
}
