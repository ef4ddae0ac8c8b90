import { decimalFraction } from "./decimalFraction.js";

/**
 * Slovin's sample size, n = N / (1 + N·e²), also Yamane's (1967): what estimates a proportion near one half to within e
 * at about 95 % confidence (z = 2).
 *
 * @param population N, at least 1
 * @param marginOfError e, 0 < e < 1
 * @returns n, not rounded
 * @throws RangeError where N or e is out of range
 * @example
 * slovin(16806, 0.1) // => 99.40849402578966
 */
export function slovin(population: number, marginOfError: number): number {
  if (!(population >= 1)) throw new RangeError(`slovin requires a population of at least 1, and got ${population}`);
  if (!(marginOfError > 0 && marginOfError < 1)) {
    throw new RangeError(`slovin requires a margin of error between 0 and 1, and got ${marginOfError}`);
  }
  const { numerator, denominator } = decimalFraction(marginOfError);
  return (population * denominator ** 2) / (denominator ** 2 + population * numerator ** 2);
}
