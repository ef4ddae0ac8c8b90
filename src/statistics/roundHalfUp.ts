import { decimalText } from "./decimalText.js";

/**
 * Rounds to a number of decimals, half up in decimal: 1.005 becomes 1.01 at two decimals. Halves go away from zero, so
 * -1.005 becomes -1.01, as spreadsheets and Intl.NumberFormat round. Never -0.
 *
 * @param digits decimals, a whole number of 0 or more
 * @throws RangeError where the number is not finite
 * @example
 * roundHalfUp(1.005, 2) // => 1.01
 * roundHalfUp(-1.005, 2) // => -1.01
 */
export function roundHalfUp(x: number, digits: number): number {
  return Number(decimalText(x, digits));
}
