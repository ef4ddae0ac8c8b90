/**
 * Proportional allocation of n to strata, each part rounded half up by itself: the parts need not sum to n.
 *
 * @param members Whole numbers, not all zero.
 * @param n Whole number.
 * @example allocateHalfUp([1, 1], 3) // => [2, 2]
 */
export function allocateHalfUp(members: readonly number[], n: number): number[] {
  const population = members.reduce((sum, count) => sum + count, 0);
  return members.map((count) => Math.floor((2 * n * count + population) / (2 * population)));
}
