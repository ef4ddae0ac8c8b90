import { LN2 } from "./ln2.js";

/** 1/2!, 1/3!, ... as far as a double of at most ln(2)/2 feels them. */
const COEFFICIENTS = reciprocalFactorials(2, 15);

/**
 * eˣ, from additions, multiplications and divisions alone. Math.exp gives another last digit in another engine, and a
 * browser's results are to be those of the build. x = k·ln 2 + r, and the series of e^r (DLMF 4.2.19).
 *
 * @returns within 1 unit in the last place
 * @example
 * exponential(1) // => 2.718281828459
 */
export function exponential(x: number): number {
  if (x > 710) return Number.POSITIVE_INFINITY;
  if (x < -746) return 0;
  const { twos, remainder } = reduced(x);
  const half = Math.floor(twos / 2);
  return (1 + seriesMinusOne(remainder)) * 2 ** half * 2 ** (twos - half); // in two steps: 2 ** 1024 alone would be infinite
}

/**
 * eˣ - 1, accurate near 0 too, the same in every engine.
 *
 * @example
 * exponentialMinusOne(1e-10) // => 1.00000000005e-10
 */
export function exponentialMinusOne(x: number): number {
  return Math.abs(x) < LN2.high / 2 ? seriesMinusOne(x) : exponential(x) - 1;
}

/** k and r of x = k·ln 2 + r; the high part of ln 2 has so few digits that its multiples are exact. */
function reduced(x: number): { twos: number; remainder: number } {
  const twos = Math.round(x / LN2.high);
  return { twos, remainder: x - twos * LN2.high - twos * LN2.low };
}

/** eˣ - 1 for x of at most ln(2)/2. */
function seriesMinusOne(x: number): number {
  return x + x * x * COEFFICIENTS.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function reciprocalFactorials(from: number, to: number): number[] {
  const reciprocals: number[] = [];
  for (let n = 1, factorial = 1; n <= to; n++, factorial *= n) if (n >= from) reciprocals.push(1 / factorial);
  return reciprocals;
}
