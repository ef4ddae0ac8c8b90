import { crossProducts } from "../../statistics/crossProducts.js";
import { interItemCorrelations, meanInterItemCorrelation } from "../../statistics/interItemCorrelations.js";
import { mcdonaldOmega } from "../../statistics/mcdonaldOmega.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { standardizedAlpha } from "../../statistics/standardizedAlpha.js";
import { completeRows } from "../../study/scores.js";
import type { ScoredStudy } from "../scoredStudy.js";

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
export function consistency({ scores, scales }: ScoredStudy): ScaleConsistency[] {
  return scales.map(({ code, kind, items }) => {
    const codes = items.map((item) => item.code);
    const rows = completeRows(scores, codes);
    const columns = codes.map((item) => (rows ? Uint8Array.from(rows, (row) => scores.columns[item]![row]!) : scores.columns[item]!));
    return { code, kind, items: codes, ...ofColumns(columns) };
  });
}

function ofColumns(columns: readonly Uint8Array[]): Omit<ScaleConsistency, "code" | "kind" | "items"> {
  const [k, n] = [columns.length, columns[0]?.length ?? 0];
  const products = crossProducts(columns);
  const correlations = n < 2 ? products.map((row) => row.map(() => TOO_FEW)) : interItemCorrelations(products);
  const meanCorrelation = meanInterItemCorrelation(correlations);
  return {
    standardizedAlpha: isMissing(meanCorrelation) ? meanCorrelation : standardizedAlpha(meanCorrelation, k),
    omega: n < 2 && k > 1 ? TOO_FEW : mcdonaldOmega(products, n),
    meanCorrelation,
    correlations: correlations.map((row, i) => row.slice(0, i)),
  };
}

const TOO_FEW = { missing: "too few respondents" } as const;
