import { exponentialMinusOne } from "./exponential.js";

/**
 * tanh x, accurate near 0 too, the same in every engine (see exponential).
 *
 * @example
 * hyperbolicTangent(0.5) // => 0.462117157260
 */
export function hyperbolicTangent(x: number): number {
  const below = exponentialMinusOne(-2 * Math.abs(x));
  return (Math.sign(x) * (0 - below)) / (2 + below); // never -0 of 0
}
