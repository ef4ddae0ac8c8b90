/**
 * The midrank of every value, as twice the midrank less n + 1, which is how many stand below less how many stand above:
 * whole, tied or not, and centred on 0.
 *
 * @param totals how often each value occurs, in ascending order of the values
 * @example
 * centredRanks([1, 2, 1]) // => [-3, 0, 3]
 */
export function centredRanks(totals: ArrayLike<number>): number[] {
  let n = 0;
  for (let place = 0; place < totals.length; place++) n += totals[place]!;
  let below = 0;
  return Array.from(totals, (total) => {
    const rank = 2 * below + total - n;
    below += total;
    return rank;
  });
}
