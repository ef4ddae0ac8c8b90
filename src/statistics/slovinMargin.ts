/**
 * The margin of error for which Slovin's formula asks for just these respondents: e = √(1/n - 1/N). Zero for a census.
 *
 * @throws Unless 0 < respondents <= population.
 * @example slovinMargin(10000, 100).toFixed(6) // => "0.099499"
 */
export function slovinMargin(population: number, respondents: number): number {
  if (!(respondents > 0 && respondents <= population)) throw new Error("slovinMargin requires 0 < respondents <= population");
  return Math.sqrt((population - respondents) / (population * respondents));
}
