import { exponential } from "./exponential.js";

/**
 * The area of the standard normal distribution between 0 and z, P(0 < Z < z), accurate near 0 too: the density at z
 * times z + z³/3 + z⁵/(3·5) + ... (DLMF 7.6.2).
 *
 * @param z 0 or more
 * @throws RangeError where z is negative or not a number
 * @example
 * normalArea(1) // => 0.3413447460685
 */
export function normalArea(z: number): number {
  if (!(z >= 0)) throw new RangeError(`normalArea requires z of 0 or more, and got ${z}`);
  if (z > 9) return 1 / 2; // the tail beyond is below the last digit
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 2 ** -54; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return (sum * exponential(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
