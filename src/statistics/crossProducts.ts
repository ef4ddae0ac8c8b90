/**
 * The covariance matrix of some columns times n (n - 1): n Σxy - Σx Σy, in exact whole numbers up to about ten million respondents.
 *
 * @param columns Whole numbers, all columns of the same length.
 * @returns A square symmetric matrix, a row a column.
 * @example crossProducts([Uint8Array.of(1, 2), Uint8Array.of(1, 3)]) // => [[1, 2], [2, 4]]
 */
export function crossProducts(columns: readonly Uint8Array[]): number[][] {
  const n = columns[0]?.length ?? 0;
  const sums = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
  const matrix = columns.map(() => new Array<number>(columns.length).fill(0));
  for (let a = 0; a < columns.length; a++) {
    for (let b = a; b < columns.length; b++) {
      const product = n * sumOfProducts(columns[a]!, columns[b]!) - sums[a]! * sums[b]!;
      matrix[a]![b] = product;
      matrix[b]![a] = product;
    }
  }
  return matrix;
}

function sumOfProducts(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
