/** Numbers from one to another, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Between which the sum of products of the places (0, 1, ...) of two items' options lies, whatever their correlation.
 */
export function anyProducts(a: readonly number[], b: readonly number[]): Range {
  return { from: productOf(a, b.toReversed(), true), to: productOf(a, b, false) };
}

/**
 * The sum of products where counts are paired in their order, which is the greatest; the other side reversed, it is the
 * least.
 */
export function productOf(a: readonly number[], b: readonly number[], reversed: boolean): number {
  let [i, j, sum] = [0, 0, 0];
  let [ofA, ofB] = [a[0]!, b[0]!];
  while (i < a.length && j < b.length) {
    const both = Math.min(ofA, ofB);
    sum += both * i * (reversed ? b.length - 1 - j : j);
    ofA -= both;
    ofB -= both;
    if (ofA === 0) ofA = a[++i] ?? 0;
    if (ofB === 0) ofB = b[++j] ?? 0;
  }
  return sum;
}
