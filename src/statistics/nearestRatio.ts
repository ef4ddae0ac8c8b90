/** More bits than a double has, so that what is cut off matters only by whether there is any. */
const BITS = 66;

/**
 * The double nearest to a fraction of whole numbers of any size.
 *
 * @param numerator 0 or more
 * @param denominator above 0
 * @example
 * nearestRatio(1n, 3n) // => 0.3333333333333333
 */
export function nearestRatio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = BITS + bitsOf(denominator) - bitsOf(numerator);
  const [dividend, divisor] =
    shift >= 0 ? [numerator << BigInt(shift), denominator] : [numerator, denominator << BigInt(-shift)];
  const quotient = (dividend / divisor) | (dividend % divisor === 0n ? 0n : 1n);
  return Number(quotient) * 2 ** -shift;
}

function bitsOf(n: bigint): number {
  return n.toString(2).length;
}
