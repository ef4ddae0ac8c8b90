import {
  type ConsistencyVerdict,
  consistencyVerdicts,
  MEASURES,
  type Measure,
} from "../../analysis/conclusions/consistencyVerdicts.js";
import { type OpposedScale, opposedScales } from "../../analysis/conclusions/opposedScales.js";
import { reliability, type ScaleReliability } from "../../analysis/conclusions/reliability.js";
import type { ResultsInDepth } from "../../analysis/results/analyseInDepth.js";
import type { ScaleConsistency } from "../../analysis/results/consistency.js";
import { isMissing, type Outcome, type Reason } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import type { Criteria, Words } from "../../study/study.js";

/** The part of all results that reliability in depth is read from. */
export type ConsistencyResults = Pick<
  ResultsInDepth,
  "study" | "respondents" | "scales" | "items" | "consistency" | "scoring"
> &
  Parameters<typeof reliability>[0];

/** The facts of the sentences on the measures of reliability. */
export interface ConsistencyReading {
  readonly threshold: number;
  readonly source?: string;
  /** Every variable, followed by its dimensions. */
  readonly scales: readonly JudgedScale[];
  /** How many scales more than one measure judges, and on how many of them the verdict depends on the measure. */
  readonly judged: number;
  readonly depending: number;
  /** Those whose items run against each other. */
  readonly opposed: readonly OpposedScale[];
  /** What has no value, those of one reason together. */
  readonly without: readonly WithoutValue[];
}

/** A variable or dimension, by every measure. */
export interface JudgedScale
  extends Omit<ScaleReliability, "items" | "reliable">,
    Omit<ScaleConsistency, "code" | "kind">,
    Pick<ConsistencyVerdict, "reliable" | "dependsOnMeasure"> {
  readonly name: Words;
  /** The measures by which it is reliable, and those by which it is not. */
  readonly measuresFor: readonly Measure[];
  readonly measuresAgainst: readonly Measure[];
}

export type Measured = Measure | "meanCorrelation";

export interface WithoutValue {
  readonly measures: readonly Measured[];
  readonly reason: Reason;
  readonly scales: readonly Words[];
}

const MEASURED = ["alpha", "standardizedAlpha", "omega", "meanCorrelation"] as const;

/** Every scale by every measure, at the live confidence level, and what cannot be measured. */
export function consistencyReading(results: ConsistencyResults, criteria: Criteria): ConsistencyReading {
  const { study, consistency } = results;
  const { threshold, source } = study.reliability;
  const verdicts = consistencyVerdicts(results);
  const alphas = reliability(results, criteria).scales;
  const scales = consistency.map((scale, i): JudgedScale => {
    const { reliable, dependsOnMeasure } = verdicts[i]!;
    const saying = (verdict: boolean) => MEASURES.filter((measure) => reliable[measure] === verdict);
    const sides = { measuresFor: saying(true), measuresAgainst: saying(false) };
    return { ...alphas[i]!, ...scale, name: nameOf(study, scale), reliable, dependsOnMeasure, ...sides };
  });
  return {
    threshold,
    ...(source !== undefined && { source }),
    scales,
    judged: scales.filter(({ measuresFor, measuresAgainst }) => measuresFor.length + measuresAgainst.length > 1).length,
    depending: scales.filter(({ dependsOnMeasure }) => dependsOnMeasure).length,
    opposed: opposedScales(results),
    without: withoutValue(scales),
  };
}

/** A dimension may have the code of a variable. */
function nameOf({ variables }: ConsistencyResults["study"], { code, kind }: ScaleConsistency): Words {
  const parts = kind === "variable" ? variables : variables.flatMap(({ dimensions }) => dimensions);
  return byCode(parts, code).name;
}

function withoutValue(scales: readonly JudgedScale[]): WithoutValue[] {
  const found = new Map<string, { measures: Measured[]; reason: Reason; scales: Words[] }>();
  for (const scale of scales) {
    for (const [reason, measures] of reasonsOf(scale)) {
      const key = `${reason} ${measures}`;
      const known = found.get(key);
      if (known) known.scales.push(scale.name);
      else found.set(key, { measures, reason, scales: [scale.name] });
    }
  }
  return [...found.values()];
}

function reasonsOf(scale: JudgedScale): Map<Reason, Measured[]> {
  const reasons = new Map<Reason, Measured[]>();
  for (const measure of MEASURED) {
    const value: Outcome<number> = scale[measure];
    if (isMissing(value)) reasons.set(value.missing, [...(reasons.get(value.missing) ?? []), measure]);
  }
  return reasons;
}
