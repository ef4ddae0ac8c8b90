/**
 * How often each whole number 0..size occurs in a column.
 *
 * @param column Whole numbers 0..size.
 * @returns Counts of 0, 1, ..., size: size + 1 of them.
 * @example countValues(Uint8Array.of(1, 3, 3, 0), 3) // => [1, 1, 0, 2]
 */
export function countValues(column: Uint8Array, size: number): number[] {
  const counts = new Array<number>(size + 1).fill(0);
  for (const value of column) counts[value]!++;
  return counts;
}
