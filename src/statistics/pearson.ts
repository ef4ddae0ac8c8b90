import { type Correlation, correlationOfScores } from "./correlation.js";
import type { JointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

/**
 * Pearson's product-moment correlation, from joint counts and the whole scores that rows and columns stand for
 * (Pearson, 1896). Exact in integers until the last division: a perfect relation gives exactly 1 or -1.
 *
 * @param rowValues the score of each row
 * @param columnValues the score of each column
 * @returns the correlation; missing where fewer than two pairs were counted or a side takes one value only
 * @throws RangeError where a score is not a whole number, or their numbers are not those of rows and columns
 * @example
 * pearson(jointCounts(new Uint8Array([0, 1, 2]), 3, new Uint8Array([0, 1, 1]), 2), [1, 2, 3], [1, 2]).coefficient // => 0.8660254037844387
 */
export function pearson(
  joint: JointCounts,
  rowValues: readonly number[],
  columnValues: readonly number[],
): Outcome<Correlation> {
  if (rowValues.length !== joint.rows || columnValues.length !== joint.columns) {
    throw new RangeError(
      `pearson requires ${joint.rows} and ${joint.columns} values, and got ${rowValues.length} and ${columnValues.length}`,
    );
  }
  return correlationOfScores(joint, rowValues, columnValues);
}
