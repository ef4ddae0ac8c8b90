import type { Distribution } from "../../statistics/distribution.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { standardDeviation } from "../../statistics/standardDeviation.js";
import type { Scale } from "../../study/study.js";
import type { Totals } from "../../study/totals.js";

/** The mean of a scale, and how its total scores are spread. */
export interface ScaleMoments {
  /** Mean over respondents and items, on the scale's own values. */
  readonly mean: Outcome<number>;
  /** Mean and sd (n - 1) of the respondents' totals. */
  readonly total: { readonly mean: Outcome<number>; readonly standardDeviation: Outcome<number> };
}

/** The moments of the totals of so many items. */
export function scaleMoments(totals: Totals, items: number, { options }: Scale): ScaleMoments {
  if (items === 0) return { mean: NO_ITEM, total: { mean: NO_ITEM, standardDeviation: NO_ITEM } };
  const distribution = totalDistribution(totals, items * options[0]!.value);
  return {
    mean: meanOf(distribution, totals.unit * items),
    total: {
      mean: meanOf(distribution, totals.unit),
      standardDeviation: inUnits(standardDeviation(distribution), totals.unit),
    },
  };
}

const NO_ITEM = { missing: "too few items" } as const;

/** How often each total occurs, in units of 1 / `unit`. */
function totalDistribution({ places, scores, unit }: Totals, lowest: number): Distribution {
  const counts = new Array<number>(scores.length).fill(0);
  for (let i = 0; i < places.length; i++) counts[places[i]!]!++;
  return { values: scores.map((score) => lowest * unit + score), counts };
}

/** One division of integers, so that no mean is a rounded sum of rounded means. */
function meanOf({ values, counts }: Distribution, divisor: number): Outcome<number> {
  const n = counts.reduce((a, b) => a + b, 0);
  if (n === 0) return { missing: "too few respondents" };
  return values.reduce((sum, value, i) => sum + value * counts[i]!, 0) / (n * divisor);
}

function inUnits(outcome: Outcome<number>, unit: number): Outcome<number> {
  return isMissing(outcome) ? outcome : outcome / unit;
}
