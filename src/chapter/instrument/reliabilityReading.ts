import { type OpposedScale, opposedScales } from "../../analysis/conclusions/opposedScales.js";
import type { PilotReliability, Reliability, ScaleReliability } from "../../analysis/conclusions/reliability.js";
import type { Results } from "../../analysis/results/analyse.js";
import { isMissing } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import type { Words } from "../../study/study.js";

/** The facts of the sentences on Cronbach's alpha. */
export interface ReliabilityReading {
  readonly n: number;
  readonly threshold: number;
  readonly source?: string;
  readonly variables: readonly NamedScale[];
  readonly dimensions: readonly NamedScale[];
  /** How many dimensions have a verdict, and the names of those that are reliable. */
  readonly judged: number;
  readonly reliable: readonly Words[];
  /** Those whose items run against each other. */
  readonly opposed: readonly OpposedScale[];
  readonly pilot: readonly (PilotReliability & { readonly name: Words })[];
}

export interface NamedScale extends ScaleReliability {
  readonly name: Words;
  /** The threshold lies within the interval: another sample might have turned the verdict. */
  readonly uncertain: boolean;
}

/** Names the scales and says whose verdict is uncertain. */
export function reliabilityReading(results: Results, { threshold, scales, pilot }: Reliability): ReliabilityReading {
  const { study, respondents } = results;
  const { source } = study.reliability;
  const parts = study.variables.flatMap((variable) => [variable, ...variable.dimensions]);
  const name = (code: string) => byCode(parts, code).name;
  const named = scales.map((scale) => ({
    ...scale,
    name: name(scale.code),
    uncertain: !isMissing(scale.interval) && scale.interval.lower <= threshold && threshold <= scale.interval.upper,
  }));
  const dimensions = named.filter(({ kind }) => kind === "dimension");
  return {
    n: respondents.scored,
    threshold,
    ...(source !== undefined && { source }),
    variables: named.filter(({ kind }) => kind === "variable"),
    dimensions,
    judged: dimensions.filter(({ reliable }) => !isMissing(reliable)).length,
    reliable: dimensions.filter(({ reliable }) => reliable === true).map((dimension) => dimension.name),
    opposed: opposedScales(results),
    pilot: pilot.map((alpha) => ({ ...alpha, name: name(alpha.variable) })),
  };
}
