import { centredRanks } from "./centredRanks.js";
import type { Coefficient } from "./correlate.js";
import type { JointCounts } from "./jointCounts.js";
import { marginTotals } from "./marginTotals.js";
import { orderExcess } from "./orderExcess.js";
import { everyOrder, randomOrders } from "./orders.js";
import type { Outcome } from "./outcome.js";
import { type PlacePairs, placePairs } from "./placePairs.js";
import type { PlaceScores } from "./placeScores.js";
import type { Resampling } from "./resampling.js";

export interface PermutationTest {
  /** Two-sided. */
  readonly p: number;
  /** Permutations whose coefficient is as far from 0 as the one found, or farther. */
  readonly extreme: number;
  readonly permutations: number;
  /** The permutations are all there are, and p is exact; else they were drawn. */
  readonly exact: boolean;
}

/** Up to so many pairs all permutations are gone through: 9! is 362,880. */
const ENUMERATED = 9;

/**
 * The permutation test of no correlation, two-sided (Pitman, 1937): how many permutations of one side give a coefficient as far from 0
 * as the one found. Of up to nine pairs all are gone through, and p is their share, ties and all. Of more some are drawn (`randomOrders`
 * of the columns of `placePairs`), and p is (extreme + 1) / (permutations + 1), since the one found is one of them (Phipson & Smyth,
 * 2010). A permutation moves nothing of a coefficient but a whole number, and that is compared: no rounding, no tolerance.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @yields at every rest how many permutations are done
 * @returns the test; missing where fewer than two pairs were counted or a side takes one value only
 * @example
 * finished(permutationTest("kendall", { rows: 2, columns: 2, counts: [2, 0, 0, 2], n: 4 }, { rows: [0, 1], columns: [0, 1] }, { seed: 1, resamples: 99 })) // => { p: 0.3333333, extreme: 8, permutations: 24, exact: true }
 */
export function* permutationTest(
  coefficient: Coefficient,
  joint: JointCounts,
  scores: PlaceScores,
  { seed, resamples, rest = 1000 }: Resampling,
): Generator<number, Outcome<PermutationTest>, void> {
  if (joint.n < 2) return { missing: "too few respondents" };
  const pairs = placePairs(joint);
  if ([pairs.rows, pairs.columns].some((places) => places.every((place) => place === places[0]))) return { missing: "constant" };
  const isExtreme = extremity(movingSum(coefficient, joint, scores, pairs), pairs.columns);
  const exact = joint.n <= ENUMERATED;
  let extreme = 0;
  let done = 0;
  for (const columns of exact ? everyOrder(pairs.columns) : randomOrders(pairs.columns, seed, resamples)) {
    if (isExtreme(columns)) extreme++;
    if (++done % rest === 0) yield done;
  }
  return { p: exact ? extreme / done : (extreme + 1) / (done + 1), extreme, permutations: done, exact };
}

/** The part of a coefficient that moves as the columns do: a whole number, growing with it, and `middle` / n where the coefficient is 0. */
interface MovingSum {
  readonly of: (columns: Uint32Array) => number | bigint;
  readonly middle: bigint;
  readonly n: bigint;
}

function movingSum(coefficient: Coefficient, joint: JointCounts, scores: PlaceScores, { rows }: PlacePairs): MovingSum {
  if (coefficient === "kendall") {
    const excess = orderExcess(joint.columns);
    return { of: (columns) => excess(rows, columns), middle: 0n, n: BigInt(joint.n) };
  }
  const totals = marginTotals(joint);
  const [x, y] = coefficient === "pearson" ? [scores.rows, scores.columns] : [centredRanks(totals.rows), centredRanks(totals.columns)];
  const sum = (values: readonly number[], counts: readonly number[]) =>
    values.reduce((so, value, place) => so + BigInt(value) * BigInt(counts[place]!), 0n);
  return { of: productSum(x, y, rows), middle: sum(x, totals.rows) * sum(y, totals.columns), n: BigInt(joint.n) };
}

/** Σxy; in bigint where it may pass 2^53. */
function productSum(x: readonly number[], y: readonly number[], rows: Uint32Array): (columns: Uint32Array) => number | bigint {
  const largest = (values: readonly number[]) => values.reduce((so, value) => Math.max(so, Math.abs(value)), 0);
  if (largest(x) * largest(y) * rows.length < 2 ** 53) {
    const [row, column] = [Float64Array.from(rows, (place) => x[place]!), Float64Array.from(y)];
    return (columns) => {
      let sum = 0;
      for (let i = 0; i < columns.length; i++) sum += row[i]! * column[columns[i]!]!;
      return sum;
    };
  }
  const [row, column] = [Array.from(rows, (place) => BigInt(x[place]!)), y.map(BigInt)];
  return (columns) => row.reduce((sum, value, i) => sum + value * column[columns[i]!]!, 0n);
}

/** Whether a sum is as far from its middle as that of the columns found: not below the farther end, or not above the nearer. */
function extremity({ of, middle, n }: MovingSum, found: Uint32Array): (columns: Uint32Array) => boolean {
  const sum = BigInt(of(found));
  const mirrored = 2n * middle - n * sum; // n times the sum as far on the other side
  const [low, high] = n * sum < middle ? [sum, -floorDivide(-mirrored, n)] : [floorDivide(mirrored, n), sum];
  return (columns) => {
    const other = of(columns);
    return other <= low || other >= high;
  };
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  return dividend / divisor - (dividend % divisor < 0n ? 1n : 0n);
}
