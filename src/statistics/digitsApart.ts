import { roundHalfUp } from "./roundHalfUp.js";

/** What lies nearer to a limit than this many decimals tell is the noise of its last digits: it lies on the limit. */
const MOST = 12;

/**
 * With how many decimals a number is seen to lie above, below or on each of some limits, as it does: 0.0496 is 0.050
 * beside a limit of 0.05, and not seen to lie below.
 *
 * @param digits the fewest
 * @throws RangeError where the number is not finite
 * @example
 * digitsApart(0.0496, [0.05], 3) // => 4
 * digitsApart(0.04, [0.05], 3) // => 3
 */
export function digitsApart(x: number, limits: readonly number[], digits: number): number {
  const side = (of: number, limit: number) => (Math.abs(of - limit) < 10 ** -MOST ? 0 : Math.sign(of - limit));
  const apart = (by: number) => limits.every((limit) => side(roundHalfUp(x, by), limit) === side(x, limit));
  let enough = digits;
  while (enough < MOST && !apart(enough)) enough++;
  return enough;
}
