/**
 * Proportional allocation of a sample to strata by largest remainder (Hare, Niemeyer): every stratum gets the whole
 * part of its share, and what is left goes, one each, to the largest fractions. It always sums to the sample. Of equal
 * fractions the stratum with more members comes first, then the one that stands first in the list.
 *
 * @param members whole numbers, one a stratum
 * @param sample whole number of respondents to allocate
 * @returns respondents by stratum
 * @throws RangeError where a number is not whole or negative, or the strata are empty
 * @example
 * allocateLargestRemainder([50, 25, 25], 10) // => [5, 3, 2]
 */
export function allocateLargestRemainder(members: readonly number[], sample: number): number[] {
  const population = members.reduce((sum, stratum) => sum + stratum, 0);
  if (![...members, sample].every((count) => Number.isSafeInteger(count) && count >= 0) || population === 0) {
    throw new RangeError("allocateLargestRemainder requires whole numbers, none negative, and a population above 0");
  }
  const share = (stratum: number) => BigInt(stratum) * BigInt(sample); // may be large
  const remainder = (stratum: number) => Number(share(stratum) % BigInt(population));
  const allocation = members.map((stratum) => Number(share(stratum) / BigInt(population)));
  const left = sample - allocation.reduce((sum, respondents) => sum + respondents, 0);
  const favoured = [...members.entries()].sort(([, a], [, b]) => remainder(b) - remainder(a) || b - a).slice(0, left);
  for (const [stratum] of favoured) allocation[stratum]!++;
  return allocation;
}
