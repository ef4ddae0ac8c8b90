import { type ScaleOfItems, scaleNamed } from "../../study/scales.js";
import type { Scores } from "../../study/scores.js";
import { type Totals, totalsOf } from "../../study/totals.js";

/** The respondents' totals of every scale, each added up once however many correlations it is in. */
export interface ScaleTotals {
  /** Respondents that are scored. */
  readonly n: number;
  /** The totals of a scale, by its code; nobody has one where all its items are left out. */
  of(code: string): Totals;
  /** Whether all items of a scale are left out. */
  isEmpty(code: string): boolean;
}

const NO_TOTALS: Totals = { places: new Uint32Array(), size: 0, scores: [], unit: 1, rows: new Uint32Array() };

/** @param options How many options the scale of answers has. */
export function scaleTotals(scores: Scores, scales: readonly ScaleOfItems[], options: number): ScaleTotals {
  const known = new Map<string, Totals>();
  const items = (code: string) => scaleNamed(scales, code).items.map((item) => item.code);
  return {
    n: scores.n,
    of(code) {
      const totals = known.get(code) ?? (items(code).length === 0 ? NO_TOTALS : totalsOf(scores, items(code), options));
      known.set(code, totals);
      return totals;
    },
    isEmpty: (code) => items(code).length === 0,
  };
}
