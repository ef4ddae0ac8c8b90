import type { JointCounts } from "./jointCounts.js";

/**
 * How a contingency table orders its respondents, in exact integers: n³ passes 2^53 at two hundred thousand
 * respondents.
 */
export interface Concordance {
  /**
   * Kendall's S: pairs of respondents that both sides order alike, less pairs that they order oppositely. Ties count
   * for neither.
   */
  readonly excess: bigint;
  readonly rows: Untied;
  readonly columns: Untied;
}

/** Arrangements of respondents that are not all of one value. */
export interface Untied {
  /** Of two, in order: n(n - 1) - Σt(t - 1) over the totals t of the values; 0 of a constant. */
  readonly pairs: bigint;
  /** Of three, in order: n(n - 1)(n - 2) - Σt(t - 1)(t - 2). */
  readonly triples: bigint;
}

/**
 * The order of pairs in a contingency table (Kendall, 1945), in one pass over its cells: each meets the cells of the
 * rows above it, to its left as concordant, to its right as discordant.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @example
 * concordance(jointCounts(new Uint8Array([0, 1, 1]), 2, new Uint8Array([0, 0, 1]), 2)).excess // => 1n
 */
export function concordance({ rows, columns, counts, n }: JointCounts): Concordance {
  const above = new Array<number>(columns).fill(0);
  const rowTotals: number[] = [];
  let seen = 0;
  let excess = 0n;
  for (let row = 0; row < rows; row++) {
    let left = 0;
    let total = 0;
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!;
      const before = above[column]!;
      if (count > 0) excess += BigInt(count) * BigInt(left - (seen - left - before));
      left += before;
      above[column] = before + count;
      total += count;
    }
    rowTotals.push(total);
    seen += total;
  }
  return { excess, rows: untied(rowTotals, n), columns: untied(above, n) };
}

function untied(totals: readonly number[], n: number): Untied {
  let pairs = arrangements(n, 2n);
  let triples = arrangements(n, 3n);
  for (const total of totals) {
    pairs -= arrangements(total, 2n);
    triples -= arrangements(total, 3n);
  }
  return { pairs, triples };
}

/** Of two or three out of a number, in order. */
function arrangements(number: number, size: 2n | 3n): bigint {
  const total = BigInt(number);
  return total * (total - 1n) * (size === 3n ? total - 2n : 1n);
}
