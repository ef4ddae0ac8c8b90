import { alphaIfDeleted } from "../../statistics/alphaIfDeleted.js";
import type { Correlation } from "../../statistics/correlation.js";
import { cronbachAlpha } from "../../statistics/cronbachAlpha.js";
import { crossProducts } from "../../statistics/crossProducts.js";
import type { Distribution } from "../../statistics/distribution.js";
import { itemTotalCorrelations } from "../../statistics/itemTotalCorrelations.js";
import { mean } from "../../statistics/mean.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { standardDeviation } from "../../statistics/standardDeviation.js";
import type { ScaleOfItems } from "../../study/scales.js";
import { type Scores, totalPositions } from "../../study/scores.js";
import type { StudyDescription } from "../../study/study.js";

/** What the answers say about a variable or a dimension. */
export interface ScaleResult {
  readonly code: string;
  readonly kind: "variable" | "dimension";
  readonly variable: string;
  readonly n: number;
  /** Mean over respondents and items, on the scale's own values. */
  readonly mean: Outcome<number>;
  /** Mean and sd (n - 1) of the respondents' totals. */
  readonly total: { readonly mean: Outcome<number>; readonly standardDeviation: Outcome<number> };
  readonly alpha: Outcome<number>;
  readonly items: readonly ScaleItem[];
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
export function scaleResult(
  study: StudyDescription,
  scores: Scores,
  scale: ScaleOfItems,
  coefficient: "spearman" | "pearson",
): ScaleResult {
  const codes = scale.items.map((item) => item.code);
  const lowest = study.scale.options[0]!.value;
  const columns = codes.map((code) => scores.columns[code]!);
  const totals = totalDistribution(scores, codes, lowest, study.scale.options.length);
  const covariances = crossProducts(columns);
  const correlations = itemTotalCorrelations(columns, coefficient);
  const deleted = alphaIfDeleted(covariances);
  return {
    code: scale.code,
    kind: scale.kind,
    variable: scale.variable,
    n: scores.n,
    mean: meanPerItem(totals, codes.length),
    total: { mean: mean(totals), standardDeviation: standardDeviation(totals) },
    alpha: cronbachAlpha(covariances),
    items: codes.map((code, i) => ({
      code,
      total: coefficientOf(correlations[i]!.total),
      rest: coefficientOf(correlations[i]!.rest),
      alphaIfDeleted: deleted[i]!,
    })),
  };
}

function coefficientOf(correlation: Outcome<Correlation>): Outcome<number> {
  return isMissing(correlation) ? correlation : correlation.coefficient;
}

/** One division of integers, so that no mean is a rounded sum of rounded means. */
function meanPerItem({ values, counts }: Distribution, items: number): Outcome<number> {
  const n = counts.reduce((a, b) => a + b, 0);
  if (n === 0) return { missing: "too few respondents" };
  if (items === 0) return { missing: "too few items" };
  return values.reduce((sum, value, i) => sum + value * counts[i]!, 0) / (n * items);
}

function totalDistribution(scores: Scores, codes: readonly string[], lowest: number, options: number): Distribution {
  const size = codes.length * (options - 1);
  const counts = new Array<number>(size + 1).fill(0);
  for (const position of totalPositions(scores, codes)) counts[position]!++;
  return { values: counts.map((_, position) => codes.length * lowest + position), counts };
}
