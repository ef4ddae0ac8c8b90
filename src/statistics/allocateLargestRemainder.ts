/**
 * Proportional allocation of n to strata by largest remainder (Hamilton's method): whole parts first, then one each to the
 * largest remainders. Equal remainders go to the larger stratum, then to the one that stands first. Always sums to n.
 *
 * @param members Whole numbers, not all zero.
 * @param n Whole number.
 * @example allocateLargestRemainder([1, 1], 3) // => [2, 1]
 */
export function allocateLargestRemainder(members: readonly number[], n: number): number[] {
  const population = members.reduce((sum, count) => sum + count, 0);
  const parts = members.map((count) => Math.floor((n * count) / population));
  const missing = n - parts.reduce((sum, part) => sum + part, 0);
  members
    .map((count, stratum) => ({ stratum, count, remainder: (n * count) % population }))
    .sort((a, b) => b.remainder - a.remainder || b.count - a.count || a.stratum - b.stratum)
    .slice(0, missing)
    .forEach(({ stratum }) => {
      parts[stratum]!++;
    });
  return parts;
}
