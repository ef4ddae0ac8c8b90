/** A contingency table: how often each pair of positions occurs, row by row. */
export interface JointCounts {
  readonly rows: number;
  readonly columns: number;
  /** rows * columns counts; the pair (row, column) stands at row * columns + column. */
  readonly counts: ArrayLike<number>;
  /** The number of pairs counted. */
  readonly n: number;
}

/** Small whole numbers 0..size-1, one a respondent. */
export type Positions = Uint8Array | Uint16Array | Uint32Array;

/**
 * Counts the pairs of two columns of positions, respondent by respondent. The counts are all that a correlation needs.
 *
 * @param a positions 0..aSize-1, the table's rows
 * @param b positions 0..bSize-1, the table's columns; as long as a
 * @throws RangeError where the columns differ in length or hold a position outside the table
 * @example
 * jointCounts(new Uint8Array([0, 1, 1]), 2, new Uint8Array([2, 0, 0]), 3) // => { rows: 2, columns: 3, counts: [0, 0, 1, 2, 0, 0], n: 3 }
 */
export function jointCounts(a: Positions, aSize: number, b: Positions, bSize: number): JointCounts {
  if (a.length !== b.length)
    throw new RangeError(`jointCounts requires columns of one length, and got ${a.length} and ${b.length}`);
  const counts = new Uint32Array(aSize * bSize);
  for (let i = 0; i < a.length; i++) {
    const row = a[i]!;
    const column = b[i]!;
    if (row >= aSize || column >= bSize) {
      throw new RangeError(
        `jointCounts requires positions below ${aSize} and ${bSize}, and found ${row} and ${column}`,
      );
    }
    counts[row * bSize + column]!++;
  }
  return { rows: aSize, columns: bSize, counts, n: a.length };
}
