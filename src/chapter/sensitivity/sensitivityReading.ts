import type { FoundP, Otherwise } from "../../analysis/results/decidingP.js";
import {
  CHANGES,
  type Change,
  type Consequence,
  type HypothesisNumbers,
  type ItemSensitivity,
  type Sensitivity,
  type Shift,
} from "../../analysis/results/sensitivity.js";
import { isMissing, isWithheld, type Outcome } from "../../statistics/outcome.js";
import { byCode, byId } from "../../study/lookups.js";
import { scaleName } from "../../study/scaleName.js";
import type { Criteria, Item, StudyDescription, Words } from "../../study/study.js";
import { areAlike, byRise, contradicts, correlationOf, mostShifted, rejects } from "./influence.js";

/** The facts of the sentences on which items matter. */
export interface SensitivityReading {
  readonly items: number;
  readonly analyses: number;
  readonly significanceLevel: number;
  /** Whether the study withholds what the changes do. */
  readonly withheld: boolean;
  readonly variables: readonly AlphaReading[];
  readonly hypotheses: readonly CorrelationReading[];
}

/** What raises a variable's alpha most, or lowers it least. */
export interface AlphaReading {
  readonly variable: Words;
  readonly alpha: Outcome<number>;
  /** One a change, where an alpha can be computed after it. */
  readonly best: readonly AlphaChange[];
}

export interface AlphaChange {
  readonly change: Change;
  readonly item: Item;
  readonly before: number;
  readonly after: number;
  /** Codes of other items that come to the same alpha. */
  readonly alike: readonly string[];
  readonly correlations: readonly CorrelationChange[];
}

/** What shifts a correlation most, and what turns its decision. */
export interface CorrelationReading {
  readonly from: Words;
  readonly to: Words;
  readonly own: HypothesisNumbers;
  readonly rejected: Outcome<boolean>;
  readonly otherwise?: Otherwise;
  readonly most: readonly LargestChange[];
  readonly turning: readonly { readonly change: Change; readonly item: Item }[];
  /** Changes after which there is no decision, where the study has one. */
  readonly undecided: readonly { readonly change: Change; readonly item: Item }[];
}

export interface LargestChange extends CorrelationChange {
  /** Codes of other items whose change shifts it as much. */
  readonly alike: readonly string[];
}

export interface CorrelationChange {
  readonly change: Change;
  readonly item: Item;
  readonly own: HypothesisNumbers;
  readonly from: Words;
  readonly to: Words;
  readonly value: Outcome<number>;
  readonly p: Outcome<FoundP>;
  /** The p below which the null hypothesis falls. */
  readonly level: number;
  readonly rejected: Outcome<boolean>;
  readonly otherwise?: Otherwise;
  /** The decision is not the study's own any more. */
  readonly turned: boolean;
}

/** Finds, for every variable and hypothesis, the items whose reversal or omission does most to it. */
export function sensitivityReading(
  study: StudyDescription,
  sensitivity: Sensitivity,
  { significanceLevel }: Pick<Criteria, "significanceLevel">,
): SensitivityReading {
  const { items } = sensitivity;
  return {
    items: items.length,
    analyses: items.length * CHANGES.length,
    significanceLevel,
    withheld: items.some(
      ({ leftOut, reversed }) => isWithheld(leftOut.alpha.value) || isWithheld(reversed.alpha.value),
    ),
    variables: study.variables.map(({ code, name }) => {
      const { alpha } = byCode(sensitivity.variables, code);
      const own = items.filter(({ variable }) => variable === code);
      const best = CHANGES.flatMap((change) =>
        alphaChange(study, sensitivity, byRise(own, [change]), change, significanceLevel),
      );
      return { variable: name, alpha, best };
    }),
    hypotheses: sensitivity.hypotheses.map((own) => correlationReading(study, sensitivity, own, significanceLevel)),
  };
}

function alphaChange(
  study: StudyDescription,
  sensitivity: Sensitivity,
  [item, ...others]: readonly ItemSensitivity[],
  change: Change,
  level: number,
): AlphaChange[] {
  if (!item) return [];
  const { value, difference } = item[change].alpha;
  if (isMissing(value) || isMissing(difference)) return [];
  const correlations = sensitivity.hypotheses.flatMap(
    (own) => correlationChange(study, own, item, change, level) ?? [],
  );
  const alike = others.filter((other) => {
    const { value: after } = other[change].alpha;
    return !isMissing(after) && areAlike(after, value);
  });
  return [
    {
      change,
      item: itemOf(study, item.code),
      before: value - difference,
      after: value,
      alike: codesOf(alike),
      correlations,
    },
  ];
}

function correlationReading(
  study: StudyDescription,
  { items }: Sensitivity,
  own: HypothesisNumbers,
  level: number,
): CorrelationReading {
  const shiftOf = (consequence: Consequence): Shift | undefined => correlationOf(consequence, own.id)?.correlation;
  const most = CHANGES.flatMap((change) => {
    const [item, ...alike] = mostShifted(items, change, shiftOf);
    const largest = item && correlationChange(study, own, item, change, level);
    return largest ? [{ ...largest, alike: codesOf(alike) }] : [];
  });
  const all = CHANGES.flatMap((change) =>
    items.flatMap((item) => correlationChange(study, own, item, change, level) ?? []),
  );
  const { from, to } = byId(study.hypotheses, own.id);
  const otherwise = contradicts(own, level);
  return {
    from: scaleName(study, from),
    to: scaleName(study, to),
    own,
    rejected: rejects(own, level),
    ...(otherwise && { otherwise }),
    most,
    turning: all.filter(({ turned }) => turned).map(({ change, item }) => ({ change, item })),
    undecided: all.filter(({ rejected: decided }) => isMissing(decided)).map(({ change, item }) => ({ change, item })),
  };
}

function correlationChange(
  study: StudyDescription,
  own: HypothesisNumbers,
  item: ItemSensitivity,
  change: Change,
  level: number,
): CorrelationChange | undefined {
  const found = correlationOf(item[change], own.id);
  if (!found) return undefined;
  const { from, to } = byId(study.hypotheses, own.id);
  const [before, rejected] = [rejects(own, level), rejects(found, level)];
  const otherwise = contradicts(found, level);
  return {
    change,
    item: itemOf(study, item.code),
    own,
    from: scaleName(study, from),
    to: scaleName(study, to),
    value: found.correlation.value,
    p: found.p,
    level,
    rejected,
    ...(otherwise && { otherwise }),
    turned: !isMissing(before) && !isMissing(rejected) && before !== rejected,
  };
}

function codesOf(items: readonly ItemSensitivity[]): string[] {
  return items.map(({ code }) => code);
}

function itemOf({ items }: StudyDescription, code: string): Item {
  return byCode(items, code);
}
