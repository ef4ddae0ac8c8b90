import { decimalText } from "./decimalText.js";

/**
 * Rounds half up (away from zero) in decimal, as a reader with the printed number would: 1.005 to two digits is 1.01.
 *
 * @example roundHalfUp(1.005, 2) // => 1.01
 */
export function roundHalfUp(x: number, digits: number): number {
  return Number(decimalText(x, digits));
}
