/**
 * How often each value 0..size occurs in a column of small whole numbers. In a column of answers, where options stand
 * as positions 1..size, the count at index 0 is the number of blanks.
 *
 * @returns size + 1 counts, by value
 * @throws RangeError where the column holds a value above size
 * @example
 * countValues(new Uint8Array([1, 3, 3, 0]), 3) // => [1, 1, 0, 2]
 */
export function countValues(column: Uint8Array, size: number): number[] {
  const seen = new Array<number>(256).fill(0);
  for (let i = 0; i < column.length; i++) seen[column[i]!]!++;
  const above = seen.findIndex((count, value) => value > size && count > 0);
  if (above >= 0) throw new RangeError(`countValues requires values of 0 to ${size}, and found ${above}`);
  return seen.slice(0, size + 1);
}
