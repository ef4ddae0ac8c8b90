import { nearestRatio } from "./nearestRatio.js";

/**
 * The exact two-sided p of Kendall's S where nothing is tied: the share of all orders of n values whose S is as far
 * from 0, or farther. Orders are counted by their inversions (Kendall, 1938), in whole numbers, and divided once: the p
 * has all its digits in the far tail.
 *
 * @param excess S, concordant pairs less discordant ones; as even or odd as n(n - 1)/2
 * @throws RangeError where no order has that S
 * @example
 * kendallTail(6, 4) // => 0.08333333333333333
 */
export function kendallTail(excess: number, n: number): number {
  const pairs = (n * (n - 1)) / 2;
  const fewest = (pairs - Math.abs(excess)) / 2; // inversions, or non-inversions
  if (!(Number.isInteger(fewest) && fewest >= 0))
    throw new RangeError(`kendallTail requires an S that ${n} values can have, and got ${excess}`);
  if (excess === 0) return 1;
  let counts = [1n, ...new Array<bigint>(fewest).fill(0n)]; // orders of so many values, by inversions
  let orders = 1n;
  for (let values = 2; values <= n; values++) {
    let window = 0n; // the next value adds 0 to values - 1 inversions
    counts = counts.map((count, inversions) => {
      window += count - (inversions >= values ? counts[inversions - values]! : 0n);
      return window;
    });
    orders *= BigInt(values);
  }
  return nearestRatio(2n * counts.reduce((sum, count) => sum + count, 0n), orders);
}
