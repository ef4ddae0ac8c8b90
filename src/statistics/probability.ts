/** A probability above 0, however small. */
export interface Probability {
  /** Held at `SMALLEST` where it is smaller. */
  readonly p: number;
  /** Its logarithm to base 10, where it is smaller than `SMALLEST`. */
  readonly log10P?: number;
}

/**
 * The smallest number that a double holds with all its digits, 2.2250738585072014e-308. What is smaller loses them, and
 * then is 0.
 */
export const SMALLEST = 2 ** -1022;

/**
 * A probability with its logarithm beside it where a double does not hold it, so that no p is 0.
 *
 * @param p as computed; 0 or short of digits where it is below the smallest number
 * @param logarithm of the probability, natural; asked for only then
 * @example
 * probability(0.05, () => -2.9957) // => { p: 0.05 }
 * probability(0, () => -512 * Math.LN10) // => { p: 2.2250738585072014e-308, log10P: -512 }
 */
export function probability(p: number, logarithm: () => number): Probability {
  return p >= SMALLEST ? { p } : { p: SMALLEST, log10P: logarithm() / Math.LN10 };
}
