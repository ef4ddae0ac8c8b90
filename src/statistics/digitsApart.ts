import { roundHalfUp } from "./roundHalfUp.js";

/** A double has no more. */
const MOST = 15;

/**
 * With how many decimals a number is seen to lie above, below or on each of some limits, as it does: 0.0496 is 0.050 beside a limit of
 * 0.05, and not seen to lie below.
 *
 * @param digits the fewest
 * @throws RangeError where the number is not finite
 * @example
 * digitsApart(0.0496, [0.05], 3) // => 4
 * digitsApart(0.04, [0.05], 3) // => 3
 */
export function digitsApart(x: number, limits: readonly number[], digits: number): number {
  const apart = (by: number) => limits.every((limit) => Math.sign(roundHalfUp(x, by) - limit) === Math.sign(x - limit));
  let enough = digits;
  while (enough < MOST && !apart(enough)) enough++;
  return enough;
}
