import type { Results } from "../../analysis/results/analyse.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import type { Words } from "../../study/study.js";
import { type Composition, composition, type Group } from "./composition.js";

/** The least difference that is said, in percentage points. */
const LEAST = 0.01;

/** How the respondents divide into strata, beside how the population does. */
export interface StrataComposition extends Composition {
  readonly groups: readonly StratumGroup[];
  readonly population: number;
  /** How the shares of respondents are like those of the population; absent where that is not to be said. */
  readonly likeness?: Likeness;
}

/** All shares are the same; none is as far from its like as a rounded number says; or which is the farthest. */
export type Likeness =
  | { readonly is: "same" }
  | { readonly is: "close"; readonly below: number }
  | {
      readonly is: "apart";
      readonly stratum: Words;
      readonly difference: number;
      readonly percentOfTotal: number;
      readonly percentOfPopulation: number;
    };

export interface StratumGroup extends Group {
  readonly members: number;
  /** 0..100. */
  readonly percentOfPopulation: number;
  /** Share of the counted respondents less share of the population, in percentage points. */
  readonly difference: Outcome<number>;
}

/** Shares of the strata among the respondents and in the population; undefined for a study without a population. */
export function strataComposition({ study, respondents }: Results): StrataComposition | undefined {
  if (study.strata.length === 0) return undefined;
  const population = study.strata.reduce((sum, { members }) => sum + members, 0);
  const counted = study.strata.map(({ name, respondents: count }) => ({ label: { id: name }, respondents: count }));
  const composed = composition(counted, respondents.n, study.strataWithheld);
  const groups = composed.groups.map((group, i) => {
    const { members } = study.strata[i]!;
    const percentOfPopulation = percentOf(members, population);
    const { count, percentOfTotal } = group;
    const alike = !isMissing(count) && count * population === members * composed.total; // as the percentages alone would not say
    return {
      ...group,
      members,
      percentOfPopulation,
      difference: isMissing(percentOfTotal) ? percentOfTotal : alike ? 0 : percentOfTotal - percentOfPopulation,
    };
  });
  const likeness = composed.total > 0 ? likenessOf(groups) : undefined;
  return { ...composed, groups, population, ...(likeness && { likeness }) };
}

/** Nothing is said of strata of which some are withheld, nor of one alone. */
function likenessOf(groups: readonly StratumGroup[]): Likeness | undefined {
  const known = groups.flatMap(({ label, percentOfTotal, percentOfPopulation, difference }) =>
    isMissing(difference) || isMissing(percentOfTotal)
      ? []
      : [{ stratum: label, percentOfTotal, percentOfPopulation, difference: Math.abs(difference) }],
  );
  if (known.length < groups.length || known.length < 2) return undefined;
  const farthest = known.reduce((far, one) => (one.difference > far.difference ? one : far));
  if (farthest.difference === 0) return { is: "same" };
  return farthest.difference < LEAST / 2 ? { is: "close", below: LEAST } : { is: "apart", ...farthest };
}
