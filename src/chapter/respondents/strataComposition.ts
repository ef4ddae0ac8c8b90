import type { Results } from "../../analysis/results/analyse.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import { type Composition, type CountedGroup, composition, type Group } from "./composition.js";

/** How the respondents divide into strata, beside how the population does. */
export interface StrataComposition extends Composition {
  readonly groups: readonly StratumGroup[];
  readonly population: number;
  /**
   * The strata whose shares of respondents and of the population are farthest apart; none while there are no
   * respondents, or some are withheld.
   */
  readonly farthest: readonly (StratumGroup & CountedGroup & { readonly difference: number })[];
}

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
  const known = groups.filter(
    (group): group is typeof group & StrataComposition["farthest"][number] => !isMissing(group.difference),
  );
  const distance = Math.max(...known.map(({ difference }) => Math.abs(difference)));
  const complete = composed.total > 0 && known.length === groups.length;
  const farthest = complete ? known.filter(({ difference }) => Math.abs(difference) === distance) : [];
  return { ...composed, groups, population, farthest };
}
