import type { Results } from "../../analysis/results/analyse.js";
import type { Table } from "../../document/table/table.js";
import type { Coefficient } from "../../statistics/correlate.js";
import { isMissing } from "../../statistics/outcome.js";
import { strengthIndex } from "../../statistics/strengthIndex.js";
import { inLanguage } from "../../study/inLanguage.js";
import { scaleName } from "../../study/scaleName.js";
import { strengthLimits } from "../../study/strengthLimits.js";
import type { StrengthBands } from "../../study/study.js";
import { frame } from "./frame.js";
import type { SectionWords } from "./words.js";

/** Words of the table of strengths. */
export interface StrengthWords extends SectionWords {
  readonly strengthCaption: string;
  readonly strengthInterval: string;
  readonly strength: string;
  readonly result: string;
  strengthRange(range: StrengthRange): string;
  strengthSource(source: string): string;
  resultHere(of: Coefficient, r: number, names: readonly string[], limits: readonly number[]): string;
}

/** The study's words for the strength of a correlation, and where its own results fall. */
export function strengthTable(results: Results, texts: StrengthWords): Table {
  const { study } = results;
  const { bands, source } = study.strength;
  return {
    ...frame(study, "strength", texts),
    caption: texts.strengthCaption,
    columns: [
      { key: "interval", label: texts.strengthInterval, format: { kind: "text" }, heading: true },
      { key: "strength", label: texts.strength, format: { kind: "text" } },
      ...(study.hypotheses.length > 0
        ? [{ key: "result", label: texts.result, format: { kind: "text" } } as const]
        : []),
    ],
    rows: bands.map((band, i) => {
      const here = resultsIn(results, i, texts);
      return {
        kind: "plain",
        key: band.label.id,
        cells: {
          interval: { value: texts.strengthRange(strengthRange(bands, i)) },
          strength: { value: inLanguage(band.label, texts.language) },
          result: here.length > 0 ? { value: here.join("; "), tone: "neutral" } : { value: "–" },
        },
      };
    }),
    notes: source ? [texts.strengthSource(source)] : [],
  };
}

/**
 * The values of |r| that a band takes: one value, or from one (itself included or not) to below another (or up to 1).
 */
export type StrengthRange =
  | { readonly at: number }
  | { readonly from: number; readonly strictly: boolean; readonly below?: number };

/** The range of a band, which its neighbours bound: a value that another band names `at` is not part of it. */
export function strengthRange(bands: StrengthBands["bands"], position: number): StrengthRange {
  const band = bands[position]!;
  if ("at" in band) return { at: band.at };
  const next = bands[position + 1];
  const below = next && ("at" in next ? next.at : next.from);
  const strictly = bands.some((other) => "at" in other && other.at === band.from);
  return { from: band.from, strictly, ...(below !== undefined && { below }) };
}

function resultsIn({ study, hypotheses }: Results, position: number, texts: StrengthWords): string[] {
  return hypotheses.flatMap(({ correlation, coefficient, from, to }) => {
    if (isMissing(correlation) || strengthIndex(correlation.coefficient, study.strength.bands) !== position) return [];
    return [
      texts.resultHere(
        coefficient,
        correlation.coefficient,
        [from, to].map((code) => inLanguage(scaleName(study, code), texts.language)),
        strengthLimits(study.strength),
      ),
    ];
  });
}
