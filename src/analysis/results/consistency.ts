import { interItemCorrelations, meanInterItemCorrelation } from "../../statistics/interItemCorrelations.js";
import { mcdonaldOmega } from "../../statistics/mcdonaldOmega.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { standardizedAlpha } from "../../statistics/standardizedAlpha.js";
import type { ScaleItems } from "./scaleItems.js";
import type { ScoredStudy } from "./scoredStudy.js";

/** How the items of a variable or a dimension go together, beside its alpha and of the same respondents. */
export interface ScaleConsistency {
  readonly code: string;
  readonly kind: "variable" | "dimension";
  /** Codes of the items, in the study's order. */
  readonly items: readonly string[];
  readonly standardizedAlpha: Outcome<number>;
  /** McDonald's, of one factor. */
  readonly omega: Outcome<number>;
  readonly meanCorrelation: Outcome<number>;
  /** Pearson's, of every item with each before it: the lower triangle, without its diagonal. */
  readonly correlations: readonly (readonly Outcome<number>[])[];
}

/** The consistency of every variable and dimension, in the order of `scales`. */
export function consistencyOf({ scales, itemsOf }: ScoredStudy): ScaleConsistency[] {
  return scales.map((scale) => ({ code: scale.code, kind: scale.kind, ...ofItems(itemsOf(scale)) }));
}

function ofItems({ codes, complete: n, products }: ScaleItems): Omit<ScaleConsistency, "code" | "kind"> {
  const correlations = n < 2 ? products.map((row) => row.map(() => TOO_FEW)) : interItemCorrelations(products);
  const meanCorrelation = meanInterItemCorrelation(correlations);
  return {
    items: codes,
    standardizedAlpha: isMissing(meanCorrelation) ? meanCorrelation : standardizedAlpha(meanCorrelation, codes.length),
    omega: n < 2 && codes.length > 1 ? TOO_FEW : mcdonaldOmega(products, n),
    meanCorrelation,
    correlations: correlations.map((row, i) => row.slice(0, i)),
  };
}

const TOO_FEW = { missing: "too few respondents" } as const;
