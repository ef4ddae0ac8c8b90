import { exponential } from "./exponential.js";
import { logarithm, logarithmOfOnePlus } from "./logarithm.js";
import { stirlingError } from "./stirlingError.js";

/**
 * The regularised incomplete beta function I_x(a, b), which serves the t and F distributions. x comes with its
 * complement y = 1 - x, which the caller computes directly: the difference itself would lose the digits that matter
 * where x is near 1. Good to 1e-11 relative down to the smallest numbers, for a and b of 0.5 to millions. Its
 * complement is incompleteBeta(b, a, y, x), never a difference.
 *
 * Continued fraction of DiDonato and Morris (1992), evaluated after Lentz (1976), over a power in the manner of Loader
 * (2000).
 *
 * @param a above 0
 * @param b above 0
 * @param x 0..1
 * @param y 1 - x
 * @throws RangeError where a parameter is out of range
 * @example
 * incompleteBeta(2, 3, 0.25, 0.75) // => 0.26171875
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  check(a, b, x, y);
  if (x === 0) return 0;
  if (y === 0) return 1;
  return isLower(a, b, x) ? lowerTail(a, b, x, y) : 1 - lowerTail(b, a, y, x);
}

/**
 * ln I_x(a, b), where `incompleteBeta` itself may be too small for a double.
 *
 * @param x above 0
 * @throws RangeError where a parameter is out of range
 * @example
 * logarithmOfIncompleteBeta(5000, 0.5, 0.1, 0.9) // => -11517.704
 */
export function logarithmOfIncompleteBeta(a: number, b: number, x: number, y: number): number {
  check(a, b, x, y);
  if (x === 0) throw new RangeError("logarithmOfIncompleteBeta requires x above 0");
  if (y === 0) return 0;
  if (!isLower(a, b, x)) return logarithmOfOnePlus(-lowerTail(b, a, y, x));
  return logarithm(scale(a, b)) / 2 + exponent(a, b, x, y) - logarithm(continuedFraction(a, b, x, y));
}

function check(a: number, b: number, x: number, y: number): void {
  if (!(a > 0 && b > 0 && a + b < Number.POSITIVE_INFINITY))
    throw new RangeError(`incompleteBeta requires a and b above 0, and got ${a} and ${b}`);
  if (!(x >= 0 && y >= 0 && Math.abs(x + y - 1) < 1e-9))
    throw new RangeError(`incompleteBeta requires x and y = 1 - x, and got ${x} and ${y}`);
}

/** The fraction converges fast on the near side of the mean; beyond it the complement is the smaller part. */
function isLower(a: number, b: number, x: number): boolean {
  return x < (a + 1) / (a + b + 2);
}

function lowerTail(a: number, b: number, x: number, y: number): number {
  // x^a·y^b / B(a, b) over the fraction
  return (Math.sqrt(scale(a, b)) * exponential(exponent(a, b, x, y))) / continuedFraction(a, b, x, y);
}

/** x^a·y^b / B(a, b) is the root of `scale` times e to the power of `exponent`. */
function scale(a: number, b: number): number {
  return (a / (a + b)) * (b / (2 * Math.PI));
}

/** By how far x lies from its mean, so that large a and b cost no digits. */
function exponent(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const excess = x * b - y * a;
  const distance = a * logRatio(x * (n / a), excess / a) + b * logRatio(y * (n / b), -excess / b);
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return distance + correction;
}

/** ln ratio, where ratio is 1 + excess: each form is exact where the other is not. */
function logRatio(ratio: number, excess: number): number {
  return Math.abs(excess) < 0.5 ? logarithmOfOnePlus(excess) : logarithm(ratio);
}

/**
 * x^a·y^b / B(a, b) over I_x(a, b). All that cancels in it is y·a - x·b, which is why it is given y.
 */
function continuedFraction(a: number, b: number, x: number, y: number): number {
  let fraction = (a * (y * a - x * b + 1)) / (a + 1);
  let c = fraction;
  let d = 0;
  for (let m = 1; m < 1e6; m++) {
    const odd = a + 2 * m - 1;
    const numerator = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (odd * odd);
    const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (y * a - x * b + 1 + m * (1 + y))) / (odd + 2);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 2 ** -52) return fraction;
  }
  throw new RangeError(`incompleteBeta does not converge for a ${a}, b ${b}, x ${x}`);
}
