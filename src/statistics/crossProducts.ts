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
  const sums = columns.map(sumOf);
  const products = sumsOfProducts(columns, n);
  const matrix = columns.map(() => new Array<number>(columns.length).fill(0));
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j <= i; j++) {
      // The sums are exact, but n times one of them may pass 2^53.
      const product = Number(BigInt(n) * BigInt(products[i]![j]!) - BigInt(sums[i]!) * BigInt(sums[j]!));
      matrix[i]![j] = product;
      matrix[j]![i] = product;
    }
  }
  return matrix;
}

/** Respondents whose scores stay in a processor's cache, and whose products of bytes add up to less than 2^31. */
const BLOCK = 16_384;

/** Of every column with itself and with those before it, block by block of all. */
function sumsOfProducts(columns: readonly Uint8Array[], n: number): number[][] {
  const sums = columns.map((_, i) => new Array<number>(i + 1).fill(0));
  for (let from = 0; from < n; from += BLOCK) {
    const parts = columns.map((column) => column.subarray(from, from + BLOCK));
    for (let i = 0; i < parts.length; i++)
      for (let j = 0; j <= i; j++) sums[i]![j]! += sumOfProducts(parts[i]!, parts[j]!);
  }
  return sums;
}

function sumOf(x: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]!;
  return sum;
}

function sumOfProducts(x: Uint8Array, y: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum = (sum + Math.imul(x[i]!, y[i]!)) | 0; // stays a whole number of 32 bits
  return sum;
}
