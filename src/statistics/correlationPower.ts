import type { Coefficient } from "./correlate.js";
import { hyperbolicTangent } from "./hyperbolicTangent.js";
import { inverseTail } from "./inverseTail.js";
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

/** No test is certain to find anything, though a double rounds some power to 1. */
const MOST = 1 - 2 ** -53;

/** The coefficient on Fisher's scale varies by `variance` / (n - `lost`) where the population's is of a size. */
interface FisherScale {
  readonly variance: (size: number) => number;
  readonly lost: number;
}

/**
 * Of r Fisher's (1921), of rho Bonett and Wright's (2000), of tau that of Fieller, Hartley and Pearson (1957): as in
 * the intervals.
 */
const SCALES: Readonly<Record<Coefficient, FisherScale>> = {
  spearman: { variance: (size) => 1 + (size * size) / 2, lost: 3 },
  pearson: { variance: () => 1, lost: 3 },
  kendall: { variance: () => 0.437, lost: 4 },
};

/**
 * The power of the test of no correlation by Fisher's z: the chance to reject where the population's coefficient is of
 * a given size, Φ((artanh |ρ|·√(n - lost) - z·√v(0)) / √v(ρ)), v the variance on that scale; of two tails with the
 * chance to reject on the other side too, Φ((-artanh |ρ|·√(n - lost) - z·√v(0)) / √v(ρ)). The power at 0 is the level.
 *
 * @param size |ρ|, 0 or more, below 1
 * @param n respondents
 * @returns missing where n is too small for a variance: below four, of tau below five
 * @throws RangeError where the size or the level is out of range
 * @example
 * correlationPower("pearson", 0.3, 85, { significanceLevel: 0.05, tails: 2 }) // => 0.8003
 * correlationPower("pearson", 0.1, 10, { significanceLevel: 0.05, tails: 2 }) // => 0.0581
 */
export function correlationPower(
  coefficient: Coefficient,
  size: number,
  n: number,
  rejection: Rejection,
): Outcome<number> {
  const { lost } = SCALES[coefficient];
  if (!(size >= 0 && size < 1))
    throw new RangeError(`correlationPower requires a size of 0 or more and below 1, and got ${size}`);
  if (n <= lost) return { missing: "too few respondents" };
  return Math.min(MOST, rejectedBy(coefficient, rejection)(size, artanh(size) * Math.sqrt(n - lost)));
}

/**
 * The smallest |ρ| that the test finds with a given power: `correlationPower` turned round; 0 where its level is no
 * lower than that.
 *
 * @param power above 0, below 1
 * @returns missing where n is too small for a variance
 * @throws RangeError where the level or the power is out of range
 * @example
 * detectableCorrelation("pearson", 85, { significanceLevel: 0.05, tails: 2 }, 0.8) // => 0.29988
 */
export function detectableCorrelation(
  coefficient: Coefficient,
  n: number,
  rejection: Rejection,
  power: number,
): Outcome<number> {
  const { lost } = SCALES[coefficient];
  if (n <= lost) return { missing: "too few respondents" };
  const rejected = rejectedBy(coefficient, rejection);
  const missed = (z: number) => 1 - rejected(hyperbolicTangent(z), z * Math.sqrt(n - lost));
  return hyperbolicTangent(inverseTail(missed, missedBy(power)));
}

/**
 * The fewest respondents among whom the test finds a coefficient of a given size with a given power.
 *
 * @param size |ρ|, above 0 and below 1
 * @param power above 0, below 1
 * @throws RangeError where the size, the level or the power is out of range
 * @example
 * respondentsNeeded("pearson", 0.3, { significanceLevel: 0.05, tails: 2 }, 0.8) // => 85
 */
export function respondentsNeeded(coefficient: Coefficient, size: number, rejection: Rejection, power: number): number {
  if (!(size > 0 && size < 1))
    throw new RangeError(`respondentsNeeded requires a size above 0 and below 1, and got ${size}`);
  const rejected = rejectedBy(coefficient, rejection);
  const distance = inverseTail((z) => 1 - rejected(size, z), missedBy(power));
  return SCALES[coefficient].lost + Math.max(1, Math.ceil((distance / artanh(size)) ** 2));
}

/** The chance to reject where the coefficient of a size lies `distance` from 0, on Fisher's scale times √(n - lost). */
function rejectedBy(
  coefficient: Coefficient,
  { significanceLevel, tails }: Rejection,
): (size: number, distance: number) => number {
  const { variance } = SCALES[coefficient];
  const critical = normalQuantile(significanceLevel / tails) * Math.sqrt(variance(0)); // once: searches ask for many sizes and distances
  return (size, distance) => {
    const beyond = (from: number) => normalTail(from / Math.sqrt(variance(size)));
    return tails === 1 ? beyond(critical - distance) : beyond(critical - distance) + beyond(critical + distance);
  };
}

function missedBy(power: number): number {
  if (!(power > 0 && power < 1)) throw new RangeError(`a power lies between 0 and 1, and got ${power}`);
  return 1 - power;
}

function artanh(size: number): number {
  return logarithm((1 + size) / (1 - size)) / 2;
}
