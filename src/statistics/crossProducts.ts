/**
 * The matrix of n·Σxy - Σx·Σy for every pair of columns: n(n - 1) times their covariances, in whole numbers. Alpha and
 * the variances of totals follow from it.
 *
 * @param columns scores, one column an item, one entry a respondent, all of one length
 * @returns a symmetric matrix, a row and a column an item; exact up to 2^53, beyond it the nearest number
 * @throws RangeError where the columns differ in length
 * @example
 * crossProducts([new Uint8Array([1, 2, 3]), new Uint8Array([1, 3, 2])]) // => [[6, 3], [3, 6]]
 */
export function crossProducts(columns: readonly Uint8Array[]): number[][] {
  const n = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== n))
    throw new RangeError("crossProducts requires columns of one length");
  const sums = columns.map((column) => column.reduce((sum, score) => sum + score, 0));
  const matrix = columns.map(() => new Array<number>(columns.length).fill(0));
  for (const [i, x] of columns.entries()) {
    for (let j = 0; j <= i; j++) {
      // The sums are exact, but n times one of them may pass 2^53.
      const product = Number(BigInt(n) * BigInt(sumOfProducts(x, columns[j]!)) - BigInt(sums[i]!) * BigInt(sums[j]!));
      matrix[i]![j] = product;
      matrix[j]![i] = product;
    }
  }
  return matrix;
}

function sumOfProducts(x: Uint8Array, y: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}
