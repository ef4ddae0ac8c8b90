import { type Correlation, correlationOfScores } from "./correlation.js";
import type { JointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

/**
 * Pearson's product-moment correlation of two columns of whole-number values.
 *
 * @param rowValues The value of every row of the joint counts; likewise `columnValues`.
 * @example pearson(jointCounts(Uint8Array.of(0, 1, 2), 3, Uint8Array.of(1, 0, 2), 3), [1, 2, 3], [1, 2, 3]).coefficient // => 0.5
 */
export function pearson(joint: JointCounts, rowValues: readonly number[], columnValues: readonly number[]): Outcome<Correlation> {
  return correlationOfScores(joint, rowValues, columnValues);
}
