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
  const { x, y, xx, yy, xy } = momentSums(joint, rowScores.map(BigInt), columnScores.map(BigInt));
  const n = BigInt(joint.n);
  const sxx = n * xx - x * x;
  const syy = n * yy - y * y;
  const sxy = n * xy - x * y;
  const whole = sxx * syy;
  if (whole === 0n) return { missing: "constant" };

  const unexplained = Number(whole - sxy * sxy) / Number(whole);
  const coefficient = unexplained === 0 ? Math.sign(Number(sxy)) : Number(sxy) / Math.sqrt(Number(whole));
  return { coefficient: Math.max(-1, Math.min(1, coefficient)), unexplained, n: joint.n };
}

function momentSums({ columns, counts }: JointCounts, rowScores: readonly bigint[], columnScores: readonly bigint[]) {
  const sums = { x: 0n, y: 0n, xx: 0n, yy: 0n, xy: 0n };
  for (const [row, x] of rowScores.entries()) {
    for (const [column, y] of columnScores.entries()) {
      const count = counts[row * columns + column]!;
      if (count === 0) continue;
      const times = BigInt(count);
      sums.x += times * x;
      sums.y += times * y;
      sums.xx += times * x * x;
      sums.yy += times * y * y;
      sums.xy += times * x * y;
    }
  }
  return sums;
}
