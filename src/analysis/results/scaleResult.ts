import { alphaIfDeleted } from "../../statistics/alphaIfDeleted.js";
import type { Correlation } from "../../statistics/correlation.js";
import { itemTotalCorrelations } from "../../statistics/itemTotalCorrelations.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { ScaleOfItems } from "../../study/scales.js";
import { totalsOf } from "../../study/totals.js";
import { type Opposition, opposition } from "./opposition.js";
import { scaleAlpha } from "./scaleAlpha.js";
import { type ScaleMoments, scaleMoments } from "./scaleMoments.js";
import type { ScoredStudy } from "./scoredStudy.js";

/** What the answers say about a variable or a dimension. */
export interface ScaleResult extends ScaleMoments {
  readonly code: string;
  readonly kind: "variable" | "dimension";
  readonly variable: string;
  /** Respondents with a total: none where all items are left out. */
  readonly n: number;
  /**
   * Respondents who answered every item, or whose blanks were filled: alpha and item-total correlations are of these.
   */
  readonly complete: number;
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
  const totals = totalsOf(scores, codes, study.scale.options.length);
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
    ...scaleMoments(totals, codes.length, study.scale),
    alpha: scaleAlpha(all),
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
function coefficientOf(correlation: Outcome<Correlation>): Outcome<number> {
  return isMissing(correlation) ? correlation : correlation.coefficient;
}
