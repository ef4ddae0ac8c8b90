import type { Coefficient } from "./correlate.js";
import { exactTest } from "./exactTest.js";
import type { JointCounts } from "./jointCounts.js";
import { marginTotals } from "./marginTotals.js";
import type { PlaceScores } from "./placeScores.js";

/**
 * The least exact p that these totals could have given, however they were paired: that of both sides in one order, or
 * in opposite ones, which are the farthest from 0 that a coefficient goes (Hardy, Littlewood & Pólya, 1934). Where it
 * is not below the level, no pairing is significant.
 *
 * @param isPerfect as for `exactTest`
 * @returns a p; 1 where `exactTest` has none
 * @example
 * leastExactP("spearman", { rows: 2, columns: 2, counts: [1, 1, 1, 1], n: 4 }, { rows: [0, 1], columns: [0, 1] }, false) // => 0.3333333
 */
export function leastExactP(
  coefficient: Coefficient,
  joint: JointCounts,
  scores: PlaceScores,
  isPerfect: boolean,
): number {
  const { rows, columns } = marginTotals(joint);
  const rising = columns.map((_, column) => column);
  const tests = [rising, rising.toReversed()].map((order) =>
    exactTest(coefficient, paired(rows, columns, order), scores, isPerfect),
  );
  return Math.min(1, ...tests.flatMap((test) => test?.p ?? []));
}

/** The rows in ascending order beside the columns in an order of theirs. */
function paired(rows: readonly number[], columns: readonly number[], order: readonly number[]): JointCounts {
  const left = [...columns];
  const counts = new Array<number>(rows.length * columns.length).fill(0);
  for (const [row, total] of rows.entries()) {
    let open = total;
    for (const column of order) {
      const taken = Math.min(open, left[column]!);
      counts[row * columns.length + column] = taken;
      left[column]! -= taken;
      open -= taken;
    }
  }
  return { rows: rows.length, columns: columns.length, counts, n: rows.reduce((sum, total) => sum + total, 0) };
}
