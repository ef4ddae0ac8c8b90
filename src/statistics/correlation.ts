import type { JointCounts } from "./jointCounts.js";
import type { Outcome } from "./outcome.js";

/** A correlation coefficient, with what tests and intervals need of it. */
export interface Correlation {
  /** -1..1; exactly ±1 only where the relation is exact. */
  readonly coefficient: number;
  /** 1 - coefficient², free of cancellation: the far tail of a test depends on it. */
  readonly unexplained: number;
  readonly n: number;
}

/**
 * Product-moment correlation of the whole-number scores that the rows and columns of joint counts stand for.
 * The sums are whole numbers of any size, so that a perfect correlation is 1 and not 0.9999999999999999.
 *
 * @param rowScores A whole number for every row; likewise `columnScores`.
 * @example correlationOfScores(jointCounts(Uint8Array.of(0, 1, 2), 3, Uint8Array.of(0, 1, 2), 3), [0, 1, 2], [0, 5, 10]) // => { coefficient: 1, unexplained: 0, n: 3 }
 */
export function correlationOfScores(
  { rows, columns, counts, n }: JointCounts,
  rowScores: readonly number[],
  columnScores: readonly number[],
): Outcome<Correlation> {
  if (n < 2) return { missing: "too few respondents" };
  let [x, y, xx, yy, xy] = [0n, 0n, 0n, 0n, 0n];
  for (let r = 0; r < rows; r++) {
    const a = BigInt(rowScores[r]!);
    for (let c = 0; c < columns; c++) {
      const count = counts[r * columns + c]!;
      if (count === 0) continue;
      const f = BigInt(count);
      const b = BigInt(columnScores[c]!);
      x += f * a;
      y += f * b;
      xx += f * a * a;
      yy += f * b * b;
      xy += f * a * b;
    }
  }
  const size = BigInt(n);
  return fromSums(size * xy - x * y, (size * xx - x * x) * (size * yy - y * y), n);
}

/** @param product The product of the two sums of squares; the coefficient is covariance / √product. */
function fromSums(covariance: bigint, product: bigint, n: number): Outcome<Correlation> {
  if (product === 0n) return { missing: "constant" };
  const rest = product - covariance * covariance;
  if (rest === 0n) return { coefficient: covariance > 0n ? 1 : -1, unexplained: 0, n };
  return { coefficient: Number(covariance) / Math.sqrt(Number(product)), unexplained: Number(rest) / Number(product), n };
}
