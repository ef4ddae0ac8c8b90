/**
 * A result of floating-point sums, freed of the noise in its last digits, so that a half rounds as it would by hand.
 */
export function settled(x: number): number {
  return Number(x.toPrecision(13));
}
