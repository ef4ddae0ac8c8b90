import type { Coefficient } from "./correlate.js";
import { countOrders } from "./countOrders.js";
import type { JointCounts } from "./jointCounts.js";
import { marginTotals } from "./marginTotals.js";
import type { Outcome } from "./outcome.js";
import { permutedSum } from "./permutedSum.js";
import { placePairs } from "./placePairs.js";
import type { PlaceScores } from "./placeScores.js";
import { randomOrders } from "./randomOrders.js";
import type { Resampling } from "./resampling.js";
import { withoutEmpty } from "./withoutEmpty.js";

export interface PermutationTest {
  /** Two-sided. */
  readonly p: number;
  /** Permutations whose coefficient is as far from 0 as the one found, or farther. */
  readonly extreme: number;
  readonly permutations: number;
  /** The permutations are all there are, and p is exact; else they were drawn. */
  readonly exact: boolean;
}

/** Up to so many pairs all permutations are counted: 9! is 362,880. */
export const ENUMERATED = 9;

/**
 * The permutation test of no correlation, two-sided (Pitman, 1937): how many permutations of one side give a
 * coefficient as far from 0 as the one found. Of up to nine pairs all are counted, and p is their share, ties and all.
 * Of more some are drawn (`randomOrders` of the columns of `placePairs`), and p is (extreme + 1) / (permutations + 1),
 * since the one found is one of them (Phipson & Smyth, 2010). A permutation moves nothing of a coefficient but a whole
 * number, and that is compared: no rounding, no tolerance.
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
  const { rows, columns } = placePairs(joint);
  if ([rows, columns].some((places) => places.every((place) => place === places[0]))) return { missing: "constant" };
  if (joint.n <= ENUMERATED) return enumerated(coefficient, withoutEmpty(joint, scores));
  const { of, isExtreme } = permutedSum(coefficient, joint, scores);
  let extreme = 0;
  let done = 0;
  for (const order of randomOrders(columns, seed, resamples)) {
    if (isExtreme(of(order))) extreme++;
    if (++done % rest === 0) yield done;
  }
  return { p: (extreme + 1) / (done + 1), extreme, permutations: done, exact: false };
}

function enumerated(coefficient: Coefficient, { joint, scores }: ReturnType<typeof withoutEmpty>): PermutationTest {
  const { gain, zero, isExtreme } = permutedSum(coefficient, joint, scores);
  const totals = marginTotals(joint);
  const extreme = countOrders(totals.rows, totals.columns, gain, zero, isExtreme);
  const permutations = factorial(joint.n);
  return { p: extreme / permutations, extreme, permutations, exact: true };
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
