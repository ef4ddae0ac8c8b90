/** The levels at which SPSS puts one star and two beside a correlation, the smaller first. */
const LEVELS = [
  { below: 0.01, stars: "**" },
  { below: 0.05, stars: "*" },
] as const;

/** Those levels. */
export const STAR_LEVELS = LEVELS.map(({ below }) => below);

/**
 * The stars that SPSS puts beside a correlation, and the level that its p is below; undefined where it puts none.
 *
 * @param p two-sided
 * @example
 * significanceStars(0.0005) // => { below: 0.01, stars: "**" }
 */
export function significanceStars(p: number): { readonly below: number; readonly stars: "*" | "**" } | undefined {
  return LEVELS.find(({ below }) => p < below);
}
