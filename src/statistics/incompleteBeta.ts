import { deviance } from "./deviance.js";
import { stirlingError } from "./stirlingError.js";

const TINY = 1e-300;

/**
 * Regularised incomplete beta function I_x(a, b). One function serves the tails of t and F, to full precision far out:
 * the upper tail is incompleteBeta(y, b, a, x), never one minus the lower.
 *
 * Continued fraction by Lentz's method (DLMF 8.17.22), with a front factor in Loader's (2000) saddle-point form.
 *
 * @param x 0..1.
 * @param a Positive; likewise `b`.
 * @param y 1 - x, where the caller knows it without cancellation.
 * @throws Outside these ranges.
 * @example incompleteBeta(0.5, 2, 2) // => 0.5
 */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) throw new Error("incompleteBeta requires a > 0, b > 0 and 0 <= x <= 1");
  if (x === 0) return 0;
  if (y === 0) return 1;
  return x <= (a + 1) / (a + b + 2) ? lower(x, y, a, b) : 1 - lower(y, x, b, a);
}

/** I_x(a, b) where the continued fraction converges fast: x below about a / (a + b). */
function lower(x: number, y: number, a: number, b: number): number {
  return (frontFactor(x, y, a, b) * continuedFraction(x, a, b)) / a;
}

/** x^a y^b / B(a, b). */
function frontFactor(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) return fraction;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
