import { normalQuantile } from "./normalQuantile.js";
import type { Outcome } from "./outcome.js";

/** Half-widths of a proportion's confidence interval, as ratios (0.098 is 9.8 percentage points). */
export interface ProportionMargin {
  /** With the finite population correction √((N - n) / (N - 1)). */
  readonly withCorrection: number;
  readonly withoutCorrection: number;
}

/**
 * Margin of error of a proportion in a simple random sample, z·√(p(1 - p) / n), with and without finite population
 * correction (Cochran, 1977). At p = 1/2, the default, it is at its largest.
 *
 * @returns both margins; missing where nobody responded
 * @throws RangeError where respondents exceed the population, level is not between 0 and 1, or proportion is not 0..1
 * @example
 * marginOfErrorOfProportion({ respondents: 99, population: 16806, level: 0.95 }) // => { withCorrection: 0.098204, withoutCorrection: 0.098492 }
 */
export function marginOfErrorOfProportion(sample: {
  readonly respondents: number;
  readonly population: number;
  readonly level: number;
  readonly proportion?: number;
}): Outcome<ProportionMargin> {
  const { respondents, population, level, proportion = 1 / 2 } = sample;
  if (!(respondents <= population)) {
    throw new RangeError(
      `marginOfErrorOfProportion requires at most ${population} respondents, and got ${respondents}`,
    );
  }
  if (!(level > 0 && level < 1))
    throw new RangeError(`marginOfErrorOfProportion requires a level between 0 and 1, and got ${level}`);
  if (!(proportion >= 0 && proportion <= 1)) {
    throw new RangeError(`marginOfErrorOfProportion requires a proportion of 0 to 1, and got ${proportion}`);
  }
  if (respondents < 1) return { missing: "too few respondents" };
  const withoutCorrection = normalQuantile((1 - level) / 2) * Math.sqrt((proportion * (1 - proportion)) / respondents);
  const correction = respondents === population ? 0 : Math.sqrt((population - respondents) / (population - 1));
  return { withCorrection: withoutCorrection * correction, withoutCorrection };
}
