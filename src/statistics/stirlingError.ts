import { logarithmOfOnePlus } from "./logarithm.js";

/**
 * The error of Stirling's formula, δ(z) = ln Γ(z) - (z - 1/2)·ln z + z - ln √(2π), for z > 0. The incomplete beta needs
 * differences of log-gammas whose leading terms cancel; written with δ, those terms never arise (Loader, 2000).
 *
 * @throws RangeError where z is not above 0
 * @example
 * stirlingError(1) // => 0.0810614667953
 * stirlingError(1e6) // => 8.33333333333e-8
 */
export function stirlingError(z: number): number {
  if (!(z > 0)) throw new RangeError(`stirlingError requires a number above 0, and got ${z}`);
  let error = 0;
  let shifted = z;
  // δ(z) - δ(z + 1) = (z + 1/2)·ln(1 + 1/z) - 1; from 12 on, the series is good to the last digit
  for (; shifted < 12; shifted++) error += (shifted + 0.5) * logarithmOfOnePlus(1 / shifted) - 1;
  const w = 1 / (shifted * shifted);
  return (
    error + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / shifted
  );
}
