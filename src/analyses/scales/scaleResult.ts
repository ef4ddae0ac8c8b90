import { alphaIfDeleted } from "../../statistics/alphaIfDeleted.js";
import type { Correlation } from "../../statistics/correlation.js";
import { cronbachAlpha } from "../../statistics/cronbachAlpha.js";
import type { Distribution } from "../../statistics/distribution.js";
import { itemTotalCorrelations } from "../../statistics/itemTotalCorrelations.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { standardDeviation } from "../../statistics/standardDeviation.js";
import type { ScaleOfItems } from "../../study/scales.js";
import { type Totals, totalsOf } from "../../study/totals.js";
import type { ScoredStudy } from "../scoredStudy.js";
import { type Opposition, opposition } from "./opposition.js";

/** What the answers say about a variable or a dimension. */
export interface ScaleResult {
  readonly code: string;
  readonly kind: "variable" | "dimension";
  readonly variable: string;
  /** Respondents with a total: none where all items are left out. */
  readonly n: number;
  /** Respondents who answered every item, or whose blanks were filled: alpha and item-total correlations are of these. */
  readonly complete: number;
  /** Mean over respondents and items, on the scale's own values. */
  readonly mean: Outcome<number>;
  /** Mean and sd (n - 1) of the respondents' totals. */
  readonly total: { readonly mean: Outcome<number>; readonly standardDeviation: Outcome<number> };
  readonly alpha: Outcome<number>;
  readonly items: readonly ScaleItem[];
  /** Absent unless items run against each other. */
  readonly opposition?: Opposition;
}

/** An item as a part of its scale. */
export interface ScaleItem {
  readonly code: string;
  /** Correlation with the total of the scale's items, the item included (uncorrected). */
  readonly total: Outcome<number>;
  /** Correlation with the total of the other items (corrected). */
  readonly rest: Outcome<number>;
  readonly alphaIfDeleted: Outcome<number>;
}

/** Mean, total score, Cronbach's alpha and item-total correlations of a scale. */
export function scaleResult({ study, scoring, scores, itemsOf }: ScoredStudy, scale: ScaleOfItems): ScaleResult {
  const all = itemsOf(scale);
  const { codes, columns, complete, products } = all;
  const lowest = study.scale.options[0]!.value;
  const totals = totalsOf(scores, codes, study.scale.options.length);
  const distribution = totalDistribution(totals, codes.length * lowest);
  const correlations = itemTotalCorrelations(columns, scoring.coefficient);
  const rest = correlations.map((item) => coefficientOf(item.rest));
  const opposed = opposition(all, rest);
  const deleted = complete < 2 && codes.length > 2 ? codes.map(() => TOO_FEW) : alphaIfDeleted(products);
  return {
    code: scale.code,
    kind: scale.kind,
    variable: scale.variable,
    n: codes.length === 0 ? 0 : totals.places.length,
    complete,
    ...(codes.length === 0 ? NO_ITEMS : moments(distribution, totals.unit, codes.length)),
    alpha: complete < 2 && codes.length > 1 ? TOO_FEW : cronbachAlpha(products),
    items: codes.map((code, i) => ({
      code,
      total: coefficientOf(correlations[i]!.total),
      rest: rest[i]!,
      alphaIfDeleted: deleted[i]!,
    })),
    ...(opposed && { opposition: opposed }),
  };
}

const TOO_FEW = { missing: "too few respondents" } as const;
const NO_ITEM = { missing: "too few items" } as const;
const NO_ITEMS = { mean: NO_ITEM, total: { mean: NO_ITEM, standardDeviation: NO_ITEM } };

function moments(totals: Distribution, unit: number, items: number): Pick<ScaleResult, "mean" | "total"> {
  return {
    mean: meanOf(totals, unit * items),
    total: { mean: meanOf(totals, unit), standardDeviation: inUnits(standardDeviation(totals), unit) },
  };
}

function coefficientOf(correlation: Outcome<Correlation>): Outcome<number> {
  return isMissing(correlation) ? correlation : correlation.coefficient;
}

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
