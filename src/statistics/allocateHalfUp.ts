/**
 * Proportional allocation of a sample to strata, each share rounded half up by itself. Easy to check by hand; the
 * shares need not add up to the sample, and a small stratum may get none.
 *
 * @param members whole numbers, one a stratum
 * @param sample whole number of respondents to allocate
 * @returns respondents by stratum
 * @throws RangeError where a number is not whole or negative, or the strata are empty
 * @example
 * allocateHalfUp([50, 25, 25], 10) // => [5, 3, 3]
 */
export function allocateHalfUp(members: readonly number[], sample: number): number[] {
  const population = members.reduce((sum, stratum) => sum + stratum, 0);
  if (![...members, sample].every((count) => Number.isSafeInteger(count) && count >= 0) || population === 0) {
    throw new RangeError("allocateHalfUp requires whole numbers, none negative, and a population above 0");
  }
  // floor(share + 1/2) in whole numbers, whose products may be large
  const [of, doubled] = [BigInt(population), 2n * BigInt(population)];
  return members.map((stratum) => Number((2n * BigInt(stratum) * BigInt(sample) + of) / doubled));
}
