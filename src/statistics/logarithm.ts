import { LN2 } from "./ln2.js";

/** 2/3, 2/5, ... of the series of 2·artanh s, as far as a double feels them at s = 0.172. */
const COEFFICIENTS = Array.from({ length: 11 }, (_, i) => 2 / (2 * i + 3));

/**
 * ln x, from additions, multiplications and divisions alone. Math.log gives another last digit in another engine, and a
 * browser's results are to be those of the build. x = 2ᵏ·(1 + f), and the series of 2·artanh(f / (2 + f)) (DLMF 4.6.4).
 *
 * @param x above 0
 * @returns within 1 unit in the last place
 * @throws RangeError where x is not above 0 and finite
 * @example
 * logarithm(10) // => 2.302585092994
 */
export function logarithm(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY))
    throw new RangeError(`logarithm requires a number above 0, and got ${x}`);
  let rest = x;
  let twos = 0;
  for (; rest > Math.SQRT2; twos++) rest /= 2;
  for (; rest < Math.SQRT1_2; twos--) rest *= 2;
  return twos * LN2.high + (near1(rest - 1) + twos * LN2.low);
}

/**
 * ln (1 + x), accurate near 0 too, the same in every engine.
 *
 * @param x above -1
 * @throws RangeError where x is not above -1 and finite
 * @example
 * logarithmOfOnePlus(1e-10) // => 9.9999999995e-11
 */
export function logarithmOfOnePlus(x: number): number {
  if (x > Math.SQRT1_2 - 1 && x < Math.SQRT2 - 1) return near1(x);
  const sum = 1 + x;
  return logarithm(sum) + (x < 1 ? x - (sum - 1) : 1 - (sum - x)) / sum; // what rounding took from the sum
}

/** ln (1 + f) for f of √½ - 1 to √2 - 1. The leading f stays exact, so that only what is small beside it is rounded. */
function near1(f: number): number {
  const s = f / (2 + f);
  const square = s * s;
  const series = square * COEFFICIENTS.reduceRight((sum, coefficient) => sum * square + coefficient, 0);
  const halfSquare = (f * f) / 2;
  return f - (halfSquare - s * (halfSquare + series));
}
