/**
 * Slovin's sample size n = N / (1 + N e²), not rounded (Yamane, 1967, gives the same formula).
 *
 * @param population N, positive.
 * @param marginOfError e, 0 < e < 1.
 * @throws Outside these ranges.
 * @example slovin(16806, 0.1).toFixed(2) // => "99.41"
 */
export function slovin(population: number, marginOfError: number): number {
  if (!(population > 0)) throw new Error("slovin requires a positive population");
  if (!(marginOfError > 0 && marginOfError < 1)) throw new Error("slovin requires a margin of error between 0 and 1");
  return population / (1 + population * marginOfError ** 2);
}
