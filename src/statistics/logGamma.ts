import { stirlingError } from "./stirlingError.js";

/**
 * The natural logarithm of the gamma function, ln Γ(z), for z > 0, by Stirling's formula and its error.
 *
 * @throws RangeError where z is not above 0
 * @example
 * logGamma(101) // => 363.73937555556349
 */
export function logGamma(z: number): number {
  if (!(z > 0)) throw new RangeError(`logGamma requires a number above 0, and got ${z}`);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + stirlingError(z);
}
