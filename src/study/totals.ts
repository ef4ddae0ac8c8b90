import { byKey, byName } from "./lookups.js";
import type { Scores } from "./scores.js";

/** Every respondent's total score of some items, as a place among the totals that may occur. */
export interface Totals {
  /** Places from 0, lowest total first. */
  readonly places: Uint16Array | Uint32Array;
  /** Number of places. */
  readonly size: number;
  /**
   * Total of each place, in units of 1 / `unit`, counted from the lowest possible total: whole numbers, ascending.
   * Exact up to 2^50; beyond it (dozens of items, answered in many different numbers) the nearest that a double has.
   */
  readonly scores: readonly number[];
  readonly unit: number;
  /**
   * The respondents they are of; all, in order, where absent. A respondent who answered none of the items has no total.
   */
  readonly rows?: Uint32Array;
}

/**
 * Totals of some items. A respondent with blanks (rule `item`) has the mean of the items answered times the number of
 * items: kept in whole numbers by a unit that all such means share.
 */
export function totalsOf(scores: Scores, codes: readonly string[], options: number): Totals {
  const columns = codes.map((code) => byName(scores.columns, code));
  return columns.some((column) => column.includes(0))
    ? prorated(scores.n, columns)
    : complete(scores.n, columns, options);
}

function complete(n: number, columns: readonly Uint8Array[], options: number): Totals {
  const places = new Uint16Array(n);
  for (const column of columns) for (let i = 0; i < n; i++) places[i]! += column[i]! - 1;
  const size = columns.length * (options - 1) + 1;
  return { places, size, scores: Array.from({ length: size }, (_, place) => place), unit: 1 };
}

function prorated(n: number, columns: readonly Uint8Array[]): Totals {
  const sums = new Uint16Array(n);
  const answered = new Uint16Array(n);
  for (const column of columns) {
    for (let i = 0; i < n; i++) {
      if (column[i] === 0) continue;
      sums[i]! += column[i]! - 1;
      answered[i]!++;
    }
  }
  const rows = Uint32Array.from([...answered.keys()].filter((row) => answered[row]! > 0));
  const unit = [...new Set(answered)].filter((count) => count > 0).reduce(leastCommonMultiple, 1);
  // Equal fractions give equal quotients, and unlike ones of so few items unlike ones: ties are exact however large the
  // unit.
  const means = Float64Array.from(rows, (row) => sums[row]! / answered[row]!);
  const distinct = [...new Set(means)].sort((a, b) => a - b);
  const place = new Map(distinct.map((mean, i) => [mean, i]));
  const scores = distinct.map((mean) => Math.round(mean * columns.length * unit));
  return { places: Uint32Array.from(means, (mean) => byKey(place, mean)), size: distinct.length, scores, unit, rows };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a * b) / x;
}
