import { exponential } from "./exponential.js";
import { logarithm } from "./logarithm.js";
import { normalArea } from "./normalArea.js";

/**
 * Upper tail of the standard normal distribution, P(Z > z), accurate in the far tail too. The lower tail is
 * normalTail(-z).
 *
 * @throws RangeError where z is not a number
 * @example
 * normalTail(1.959963984540054) // => 0.025
 * normalTail(30) // => 4.9067e-198
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("normalTail requires a number, and got NaN");
  if (z < 0) return 1 - normalTail(-z);
  if (z < 3) return 1 / 2 - normalArea(z);
  return (exponential(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * millsRatio(z);
}

/**
 * ln P(Z > z), where the tail itself may be too small for a double.
 *
 * @throws RangeError where z is not a number
 * @example
 * logarithmOfNormalTail(100) // => -5005.5242
 */
export function logarithmOfNormalTail(z: number): number {
  if (z < 3) return logarithm(normalTail(z));
  return logarithm(millsRatio(z)) - logarithm(2 * Math.PI) / 2 - (z * z) / 2;
}

/**
 * The tail beyond z over the density at z, 1/(z + 1/(z + 2/(z + 3/...))) (Laplace; DLMF 7.9.1), from 100 levels down:
 * enough from 3 on.
 */
function millsRatio(z: number): number {
  let denominator = z;
  for (let level = 100; level > 0; level--) denominator = z + level / denominator;
  return 1 / denominator;
}
