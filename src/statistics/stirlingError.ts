import { logGamma } from "./logGamma.js";

/**
 * The error of Stirling's formula, ln Γ(x + 1) - (x + 1/2) ln x + x - ln(2π)/2 (Loader, 2000).
 * Differences of large logarithms of gamma lose all digits; differences of these errors lose none.
 *
 * @example stirlingError(1).toFixed(10) // => "0.0810614668"
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) throw new Error("stirlingError requires x > 0");
  if (x < 16) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
  const xx = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / xx) / xx) / xx) / xx) / x;
}
