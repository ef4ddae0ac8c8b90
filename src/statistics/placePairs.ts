import type { JointCounts } from "./jointCounts.js";

/** The row and the column of each pair that a contingency table counts. */
export interface PlacePairs {
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
}

/**
 * The pairs of a contingency table one by one, cell after cell: in an order that no order of respondents changes.
 *
 * @example
 * placePairs({ rows: 2, columns: 2, counts: [0, 2, 1, 0], n: 3 }) // => { rows: [0, 0, 1], columns: [1, 1, 0] }
 */
export function placePairs({ rows, columns, counts, n }: JointCounts): PlacePairs {
  const pairs = { rows: new Uint32Array(n), columns: new Uint32Array(n) };
  let pair = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let left = counts[row * columns + column]!; left > 0; left--, pair++) {
        pairs.rows[pair] = row;
        pairs.columns[pair] = column;
      }
    }
  }
  return pairs;
}
