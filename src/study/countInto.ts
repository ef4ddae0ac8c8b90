/**
 * Adds to counts by position how often each occurs in a column.
 *
 * @example
 * const counts = [0, 0, 0];
 * countInto(counts, Uint8Array.of(2, 0, 2));
 * counts; // [1, 0, 2]
 */
export function countInto(counts: number[], column: Uint8Array): void {
  const own = new Uint32Array(256); // an array of numbers takes twice the time
  for (let i = 0; i < column.length; i++) own[column[i]!]! += 1;
  for (let position = 0; position < counts.length; position++) counts[position]! += own[position]!;
}
