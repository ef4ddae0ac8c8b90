import { exactCorrelation } from "./exactCorrelation.js";
import type { JointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

/** A correlation coefficient with what tests and intervals of it need. */
export interface Correlation {
  /** r, -1..1; exactly 1 or -1 where the relation is perfect. */
  readonly coefficient: number;
  /** 1 - r², computed apart so that it keeps its digits where r is near 1; exactly 0 where the relation is perfect. */
  readonly unexplained: number;
  /** The number of pairs. */
  readonly n: number;
}

/**
 * The product-moment correlation of a contingency table whose rows and columns carry whole scores, as a ratio of exact
 * integers: n·Σxy - Σx·Σy over the root of its two likes. Sums of a million respondents pass 2^53, hence bigint.
 *
 * @param rowScores one whole number a row
 * @param columnScores one whole number a column
 * @returns the correlation; missing where fewer than two pairs were counted or a side takes one value only
 * @throws RangeError where a score is not a whole number
 * @example
 * correlationOfScores({ rows: 2, columns: 2, counts: [2, 1, 1, 2], n: 6 }, [0, 1], [0, 1]).coefficient // => 0.3333333333333333
 */
export function correlationOfScores(
  joint: JointCounts,
  rowScores: readonly number[],
  columnScores: readonly number[],
): Outcome<Correlation> {
  if (joint.n < 2) return { missing: "too few respondents" };
  const { x, y, xx, yy, xy } = momentSums(joint, rowScores, columnScores);
  const n = BigInt(joint.n);
  return exactCorrelation(n * xy - x * y, n * xx - x * x, n * yy - y * y, joint.n);
}

/**
 * Sums within a row stay below 2^53 (ranks: up to ninety million respondents); only what is summed over rows or columns
 * needs bigint.
 */
function momentSums({ columns, counts }: JointCounts, rowScores: readonly number[], columnScores: readonly number[]) {
  const sums = { x: 0n, y: 0n, xx: 0n, yy: 0n, xy: 0n };
  const columnCounts = new Array<number>(columns).fill(0);
  for (const [row, score] of rowScores.entries()) {
    let total = 0;
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!;
      total += count;
      sum += count * columnScores[column]!;
      columnCounts[column]! += count;
    }
    const x = BigInt(score);
    sums.x += BigInt(total) * x;
    sums.xx += BigInt(total) * x * x;
    sums.y += BigInt(sum);
    sums.xy += x * BigInt(sum);
  }
  for (const [column, score] of columnScores.entries()) sums.yy += BigInt(columnCounts[column]!) * BigInt(score) ** 2n;
  return sums;
}
