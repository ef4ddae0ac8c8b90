import type { Results } from "../analyse.js";
import { percentOf } from "../items/reading.js";
import { type Composition, composition, type Group } from "./composition.js";

/** How the respondents divide into strata, beside how the population does. */
export interface StrataComposition extends Composition {
  readonly groups: readonly StratumGroup[];
  readonly population: number;
  /** The strata whose shares of respondents and of the population are farthest apart; none while there are no respondents. */
  readonly farthest: readonly StratumGroup[];
}

export interface StratumGroup extends Group {
  readonly members: number;
  /** 0..100. */
  readonly percentOfPopulation: number;
  /** Share of the counted respondents less share of the population, in percentage points. */
  readonly difference: number;
}

/** Shares of the strata among the respondents and in the population; undefined for a study without a population. */
export function strataComposition({ study, respondents }: Results): StrataComposition | undefined {
  if (study.strata.length === 0) return undefined;
  const population = study.strata.reduce((sum, { members }) => sum + members, 0);
  const counted = study.strata.map(({ name, respondents: count }) => ({ label: { id: name }, respondents: count }));
  const composed = composition(counted, respondents.n);
  const groups = composed.groups.map((group, i) => {
    const { members } = study.strata[i]!;
    const percentOfPopulation = percentOf(members, population);
    return { ...group, members, percentOfPopulation, difference: group.percentOfTotal - percentOfPopulation };
  });
  const distance = Math.max(...groups.map(({ difference }) => Math.abs(difference)));
  const farthest = composed.total === 0 ? [] : groups.filter(({ difference }) => Math.abs(difference) === distance);
  return { ...composed, groups, population, farthest };
}
