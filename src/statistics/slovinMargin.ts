/**
 * The margin of error that Slovin's formula gives a sample, its inverse: e = √((N - n) / (N·n)). Of a census it is 0.
 *
 * @param population N
 * @param sample n, 0 < n <= N; need not be whole
 * @returns e, a ratio
 * @throws RangeError where the sample is not above 0 or exceeds the population
 * @example
 * slovinMargin(16806, 99) // => 0.100207
 */
export function slovinMargin(population: number, sample: number): number {
  if (!(sample > 0 && sample <= population)) {
    throw new RangeError(`slovinMargin requires a sample above 0 and up to ${population}, and got ${sample}`);
  }
  return Math.sqrt((population - sample) / (population * sample));
}
