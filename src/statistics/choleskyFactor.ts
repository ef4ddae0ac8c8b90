/**
 * The lower triangle L of a symmetric positive definite matrix A = LLᵀ (Cholesky; DLMF 3.2).
 *
 * @param matrix square and symmetric; its lower triangle is read
 * @returns L, a row ending at its diagonal; undefined where the matrix is not positive definite, or so nearly not that
 * digits cannot tell
 * @example
 * choleskyFactor([[4, 2], [2, 5]]) // => [[2], [1, 2]]
 */
export function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const factor: number[][] = [];
  for (const [i, given] of matrix.entries()) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let rest = given[j]!;
      const other = j === i ? row : factor[j]!;
      for (let k = 0; k < j; k++) rest -= row[k]! * other[k]!;
      if (j < i) row.push(rest / other[j]!);
      else if (rest > given[i]! * SINGULAR) row.push(Math.sqrt(rest));
      else return undefined;
    }
    factor.push(row);
  }
  return factor;
}

/** Of a diagonal element, what is left of it that counts as nothing. */
const SINGULAR = 2 ** -40;

/**
 * The x of Ax = b, where A = LLᵀ.
 *
 * @param factor L of `choleskyFactor`
 * @example
 * choleskySolution([[2], [1, 2]], [6, 7]) // => [1, 1]
 */
export function choleskySolution(factor: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = [...b];
  for (const [i, row] of factor.entries()) {
    for (let j = 0; j < i; j++) x[i]! -= row[j]! * x[j]!;
    x[i]! /= row[i]!;
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < x.length; j++) x[i]! -= factor[j]![i]! * x[j]!;
    x[i]! /= factor[i]![i]!;
  }
  return x;
}
