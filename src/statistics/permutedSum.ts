import { centredRanks } from "./centredRanks.js";
import type { Coefficient } from "./correlate.js";
import type { Sum } from "./countOrders.js";
import type { JointCounts } from "./jointCounts.js";
import { marginTotals } from "./marginTotals.js";
import { orderExcess } from "./orderExcess.js";
import { type PlacePairs, placePairs } from "./placePairs.js";
import type { PlaceScores } from "./placeScores.js";

/** The part of a coefficient that moves as the columns are permuted: a whole number, growing with it. */
export interface PermutedSum {
  /** By the column of each pair, in the order of `placePairs`. */
  readonly of: (columns: Uint32Array) => Sum;
  /**
   * What a row adds by how many of each column it takes, after the rows before it took theirs: rows and columns that
   * occur, by place.
   */
  readonly gain: (row: number, before: readonly number[], taken: readonly number[]) => Sum;
  readonly zero: Sum;
  /** Whether the coefficient of a sum is as far from 0 as the one found, or farther. */
  readonly isExtreme: (sum: Sum) => boolean;
}

/**
 * What a permutation moves of a coefficient: Kendall's S, or Σxy of scores or ranks. It is compared whole: no rounding,
 * no tolerance.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @example
 * permutedSum("kendall", { rows: 2, columns: 2, counts: [2, 0, 0, 2], n: 4 }, { rows: [0, 1], columns: [0, 1] }).isExtreme(-4) // => true
 */
export function permutedSum(coefficient: Coefficient, joint: JointCounts, scores: PlaceScores): PermutedSum {
  const pairs = placePairs(joint);
  if (coefficient === "kendall") {
    const excess = orderExcess(joint.columns);
    const of = (columns: Uint32Array) => excess(pairs.rows, columns);
    return { of, gain: excessGained, zero: 0, isExtreme: extremity(of(pairs.columns), 0n, BigInt(joint.n)) };
  }
  const totals = marginTotals(joint);
  const [x, y] =
    coefficient === "pearson"
      ? [scores.rows, scores.columns]
      : [centredRanks(totals.rows), centredRanks(totals.columns)];
  const sum = (values: readonly number[], counts: readonly number[]) =>
    values.reduce((so, value, place) => so + BigInt(value) * BigInt(counts[place]!), 0n);
  const products = isSmall(x, y, joint.n) ? productsInNumbers(x, y, pairs) : productsInBigints(x, y, pairs);
  const middle = sum(x, totals.rows) * sum(y, totals.columns);
  return { ...products, isExtreme: extremity(products.of(pairs.columns), middle, BigInt(joint.n)) };
}

/** Kendall's S among the pairs of a row with those of the rows before it: a row's own pairs are tied. */
function excessGained(_: number, before: readonly number[], taken: readonly number[]): number {
  let above = before.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return taken.reduce((excess, count, column) => {
    above -= before[column]!;
    const gained = count * (below - above);
    below += before[column]!;
    return excess + gained;
  }, 0);
}

function isSmall(x: readonly number[], y: readonly number[], n: number): boolean {
  const largest = (values: readonly number[]) => values.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
  return largest(x) * largest(y) * n < 2 ** 53;
}

type Products = Omit<PermutedSum, "isExtreme">;

function productsInNumbers(x: readonly number[], y: readonly number[], { rows }: PlacePairs): Products {
  const [row, column] = [Float64Array.from(rows, (place) => x[place]!), Float64Array.from(y)];
  return {
    of: (columns) => {
      let sum = 0;
      for (let i = 0; i < columns.length; i++) sum += row[i]! * column[columns[i]!]!;
      return sum;
    },
    gain: (place, _, taken) => x[place]! * taken.reduce((sum, count, i) => sum + count * y[i]!, 0),
    zero: 0,
  };
}

function productsInBigints(x: readonly number[], y: readonly number[], { rows }: PlacePairs): Products {
  const [row, column] = [Array.from(rows, (place) => BigInt(x[place]!)), y.map(BigInt)];
  return {
    of: (columns) => row.reduce((sum, value, i) => sum + value * column[columns[i]!]!, 0n),
    gain: (place, _, taken) =>
      BigInt(x[place]!) * taken.reduce((sum, count, i) => sum + BigInt(count) * column[i]!, 0n),
    zero: 0n,
  };
}

/**
 * Whether a sum is as far from its middle as the one found: not below the farther end, or not above the nearer. The
 * middle is times n.
 */
function extremity(found: Sum, middle: bigint, n: bigint): (sum: Sum) => boolean {
  const sum = BigInt(found);
  const mirrored = 2n * middle - n * sum; // n times the sum as far on the other side
  const [low, high] = n * sum < middle ? [sum, -floorDivide(-mirrored, n)] : [floorDivide(mirrored, n), sum];
  if (low > -(2n ** 53n) && high < 2n ** 53n) {
    const [least, most] = [Number(low), Number(high)]; // numbers compare with numbers many times faster
    return (other) => other <= least || other >= most;
  }
  return (other) => other <= low || other >= high;
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  return dividend / divisor - (dividend % divisor < 0n ? 1n : 0n);
}
