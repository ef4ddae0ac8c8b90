import { centredRanks } from "./centredRanks.js";
import type { Coefficient } from "./correlate.js";
import type { JointCounts } from "./jointCounts.js";
import { orderExcess } from "./orderExcess.js";
import type { PlaceScores } from "./placeScores.js";

/**
 * A function that gives the correlation of a table's cells for any number of respondents in each: that of `correlate`,
 * for when it is asked for thousands of times. In numbers, exact until the last division as long as sums of products
 * stay below 2^53.
 *
 * @param shape the table's rows and columns
 * @param cells where each cell stands, row by row
 * @returns a function of how many respondents each cell holds; undefined where a side takes one value only
 * @example
 * weightedCorrelation("spearman", { rows: 2, columns: 2 }, { row: [0, 0, 1], column: [0, 1, 1] }, { rows: [0, 1], columns: [0, 1] })([2, 1, 3]) // => 0.70710678
 */
export function weightedCorrelation(
  coefficient: Coefficient,
  shape: Pick<JointCounts, "rows" | "columns">,
  cells: { readonly row: ArrayLike<number>; readonly column: ArrayLike<number> },
  scores: PlaceScores,
): (weights: ArrayLike<number>) => number | undefined {
  const rows = new Float64Array(shape.rows);
  const columns = new Float64Array(shape.columns);
  const excess = orderExcess(shape.columns);
  const valuesOf = (given: readonly number[], totals: Float64Array) =>
    coefficient === "pearson" ? centred(given, totals) : centredRanks(totals);
  return (weights) => {
    count(rows, cells.row, weights);
    count(columns, cells.column, weights);
    if (isConstant(rows) || isConstant(columns)) return undefined;
    if (coefficient === "kendall")
      return ratio(2 * excess(cells.row, cells.column, weights), untied(rows), untied(columns));
    const [x, y] = [valuesOf(scores.rows, rows), valuesOf(scores.columns, columns)];
    const n = sum(rows, () => 1);
    const [sx, sy] = [sum(rows, (place) => x[place]!), sum(columns, (place) => y[place]!)];
    const sxx = n * sum(rows, (place) => x[place]! ** 2) - sx * sx;
    const syy = n * sum(columns, (place) => y[place]! ** 2) - sy * sy;
    const sxy = n * sum(weights, (cell) => x[cells.row[cell]!]! * y[cells.column[cell]!]!) - sx * sy;
    return ratio(sxy, sxx, syy);
  };
}

function count(totals: Float64Array, places: ArrayLike<number>, weights: ArrayLike<number>): void {
  totals.fill(0);
  for (let cell = 0; cell < places.length; cell++) totals[places[cell]!]! += weights[cell]!;
}

function isConstant(totals: Float64Array): boolean {
  return totals.reduce((values, total) => (total > 0 ? values + 1 : values), 0) < 2;
}

/** Pairs of respondents, in order, that are not of one value. */
function untied(totals: Float64Array): number {
  const n = sum(totals, () => 1);
  return n * (n - 1) - sum(totals, (place) => totals[place]! - 1);
}

/** Scores less the whole number nearest to their mean: whole still, and small. */
function centred(scores: readonly number[], totals: Float64Array): number[] {
  const mean = Math.round(sum(totals, (place) => scores[place]!) / sum(totals, () => 1));
  return scores.map((score) => score - mean);
}

function ratio(sxy: number, sxx: number, syy: number): number {
  return Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));
}

/** Of a value over respondents. */
function sum(weights: ArrayLike<number>, value: (place: number) => number): number {
  let total = 0;
  for (let place = 0; place < weights.length; place++) total += weights[place]! * value(place);
  return total;
}
