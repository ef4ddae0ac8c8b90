import { normalQuantile } from "./normalQuantile.js";
import type { Outcome } from "./outcome.js";

/** Half widths of an interval, as ratios. */
export interface ProportionMargin {
  /** With the finite population correction √((N - n) / (N - 1)); zero for a census. */
  readonly corrected: number;
  readonly uncorrected: number;
}

/**
 * Margin of error of a proportion from a simple random sample: z √(p (1 - p) / n) (Cochran, 1977).
 *
 * @param proportion 0..1; one half, the widest, by default.
 * @example marginOfErrorOfProportion({ respondents: 99, population: 16806, level: 0.95 }).corrected.toFixed(4) // => "0.0982"
 */
export function marginOfErrorOfProportion({
  respondents,
  population,
  level,
  proportion = 0.5,
}: {
  respondents: number;
  population: number;
  level: number;
  proportion?: number;
}): Outcome<ProportionMargin> {
  if (respondents < 1) return { missing: "too few respondents" };
  const uncorrected = normalQuantile((1 - level) / 2) * Math.sqrt((proportion * (1 - proportion)) / respondents);
  if (respondents >= population) return { corrected: 0, uncorrected };
  return { corrected: uncorrected * Math.sqrt((population - respondents) / (population - 1)), uncorrected };
}
