import type { Coefficient } from "./correlate.js";
import { hyperbolicTangent } from "./hyperbolicTangent.js";
import { logarithm } from "./logarithm.js";
import { normalQuantile } from "./normalQuantile.js";
import { normalTail } from "./normalTail.js";
import type { Outcome } from "./outcome.js";

/** When a test of no correlation rejects. */
export interface Rejection {
  /** 0 < level < 1. */
  readonly significanceLevel: number;
  readonly tails: 1 | 2;
}

/** The coefficient on Fisher's scale varies by `variance` / (n - `lost`) where the population's is of a size. */
interface FisherScale {
  readonly variance: (size: number) => number;
  readonly lost: number;
}

/** Of r Fisher's (1921), of rho Bonett and Wright's (2000), of tau that of Fieller, Hartley and Pearson (1957): as in the intervals. */
const SCALES: Readonly<Record<Coefficient, FisherScale>> = {
  spearman: { variance: (size) => 1 + (size * size) / 2, lost: 3 },
  pearson: { variance: () => 1, lost: 3 },
  kendall: { variance: () => 0.437, lost: 4 },
};

/**
 * The power of the test of no correlation by Fisher's z: the chance to reject where the population's coefficient is of a given size,
 * Φ((artanh |ρ|·√(n - lost) - z·√v(0)) / √v(ρ)), v the variance on that scale. A rejection in the wrong direction does not count, so
 * that the power at 0 is the level, of two tails half of it.
 *
 * @param size |ρ|, 0 or more, below 1
 * @param n respondents
 * @returns missing where n is too small for a variance: below four, of tau below five
 * @throws RangeError where the size or the level is out of range
 * @example
 * correlationPower("pearson", 0.3, 85, { significanceLevel: 0.05, tails: 2 }) // => 0.8003
 */
export function correlationPower(coefficient: Coefficient, size: number, n: number, rejection: Rejection): Outcome<number> {
  const { variance, lost } = SCALES[coefficient];
  if (!(size >= 0 && size < 1)) throw new RangeError(`correlationPower requires a size of 0 or more and below 1, and got ${size}`);
  if (n <= lost) return { missing: "too few respondents" };
  return normalTail((critical(rejection) * Math.sqrt(variance(0)) - artanh(size) * Math.sqrt(n - lost)) / Math.sqrt(variance(size)));
}

/**
 * The smallest |ρ| that the test finds with a given power: `correlationPower` turned round.
 *
 * @param power above the level (of two tails: above half of it), below 1
 * @returns missing where n is too small for a variance
 * @throws RangeError where the level or the power is out of range
 * @example
 * detectableCorrelation("pearson", 85, { significanceLevel: 0.05, tails: 2 }, 0.8) // => 0.29988
 */
export function detectableCorrelation(coefficient: Coefficient, n: number, rejection: Rejection, power: number): Outcome<number> {
  const { lost } = SCALES[coefficient];
  if (n <= lost) return { missing: "too few respondents" };
  let size = 0;
  for (let before = -1; Math.abs(size - before) > 2 ** -52; ) {
    before = size; // the distance hardly depends on the size, so that this stands still after a few turns
    size = hyperbolicTangent(distance(coefficient, size, rejection, power) / Math.sqrt(n - lost));
  }
  return size;
}

/**
 * The fewest respondents among whom the test finds a coefficient of a given size with a given power.
 *
 * @param size |ρ|, above 0 and below 1
 * @throws RangeError where the size, the level or the power is out of range
 * @example
 * respondentsNeeded("pearson", 0.3, { significanceLevel: 0.05, tails: 2 }, 0.8) // => 85
 */
export function respondentsNeeded(coefficient: Coefficient, size: number, rejection: Rejection, power: number): number {
  if (!(size > 0 && size < 1)) throw new RangeError(`respondentsNeeded requires a size above 0 and below 1, and got ${size}`);
  const n = (distance(coefficient, size, rejection, power) / artanh(size)) ** 2;
  return SCALES[coefficient].lost + Math.max(1, Math.ceil(n));
}

/** From 0 to where the test rejects with the power, on Fisher's scale, where n - lost is 1. */
function distance(coefficient: Coefficient, size: number, rejection: Rejection, power: number): number {
  const { variance } = SCALES[coefficient];
  const [rejects, reaches] = [critical(rejection), normalQuantile(1 - power)];
  if (!(rejects + reaches > 0)) throw new RangeError(`a test has no size of effect for a power of ${power} at its level`);
  return rejects * Math.sqrt(variance(0)) + reaches * Math.sqrt(variance(size));
}

function critical({ significanceLevel, tails }: Rejection): number {
  return normalQuantile(significanceLevel / tails);
}

function artanh(size: number): number {
  return logarithm((1 + size) / (1 - size)) / 2;
}
