/** How often each pair of positions occurs together. */
export interface JointCounts {
  /** Positions of the first column are 0..rows - 1, of the second 0..columns - 1. */
  readonly rows: number;
  readonly columns: number;
  /** Row by row: the pair (r, c) stands at r × columns + c. */
  readonly counts: Uint32Array;
  readonly n: number;
}

/**
 * Cross-tabulates two columns of positions. Every correlation follows from these counts, whatever the number of respondents.
 *
 * @param a Positions 0..rows - 1.
 * @param b Positions 0..columns - 1, as long as `a`.
 * @throws If the columns differ in length.
 * @example [...jointCounts(Uint8Array.of(0, 1, 1), 2, Uint8Array.of(1, 0, 0), 2).counts] // => [0, 1, 2, 0]
 */
export function jointCounts(
  a: Uint8Array | Uint16Array | Uint32Array,
  rows: number,
  b: Uint8Array | Uint16Array | Uint32Array,
  columns: number,
): JointCounts {
  if (a.length !== b.length) throw new Error("jointCounts requires two columns of the same length");
  const counts = new Uint32Array(rows * columns);
  for (let i = 0; i < a.length; i++) counts[a[i]! * columns + b[i]!]!++;
  return { rows, columns, counts, n: a.length };
}
