/**
 * A count as a percentage, by one division; 0 of nobody.
 *
 * @param count Whole, from 0 to the total.
 * @returns 0 to 100
 * @example percentOf(1, 4) // => 25
 */
export function percentOf(count: number, total: number): number {
  return total === 0 ? 0 : (100 * count) / total;
}
