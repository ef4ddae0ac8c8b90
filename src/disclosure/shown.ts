import { roundHalfUp } from "../statistics/roundHalfUp.js";

/** Beyond this a double has no digits. */
const MOST_DIGITS = 15;

/**
 * A number at the precision that it is shown with; with more digits only where it takes them for what is decided by the
 * number to stay.
 *
 * @param decided What is read from the number: a category, a verdict.
 * @example shown(0.70004, 3, (alpha) => alpha > 0.7) // 0.70004
 */
export function shown(value: number, digits: number, decided: (value: number) => unknown = () => ""): number {
  const own = JSON.stringify(decided(value));
  for (let more = digits; more <= MOST_DIGITS; more++) {
    const rounded = roundHalfUp(value, more);
    if (JSON.stringify(decided(rounded)) === own) return rounded;
  }
  return value;
}
