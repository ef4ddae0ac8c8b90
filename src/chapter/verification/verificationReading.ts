import type { Verification } from "../../analysis/results/verify.js";
import type { Statistic } from "../../statistics/catalogue.js";

/** The facts of the sentences on how the statistics were verified. */
export interface VerificationReading {
  readonly statistics: number;
  /** Statistics that have references, those files, and the values compared. */
  readonly compared: number;
  readonly files: number;
  readonly values: number;
  /**
   * Of comparisons as exact as rounding allows, and of those that are looser (fits, printed decimals): the largest
   * difference.
   */
  readonly exact: Extreme;
  readonly loose?: Extreme;
}

export interface Extreme {
  readonly statistic: Statistic;
  readonly largest: number;
  readonly tolerance: number;
}

/** Comparisons that allow more compare what is iterated by two programs, or what was printed with few decimals. */
const EXACT = 1e-9;

/** Counts what was compared, and finds where the differences are largest. */
export function verificationReading({ references, statistics }: Verification): VerificationReading {
  const comparisons = statistics.flatMap(({ statistic, comparisons }) =>
    comparisons.map((comparison) => ({ ...comparison, statistic })),
  );
  const loose = comparisons.filter(({ tolerance }) => tolerance > EXACT);
  return {
    statistics: statistics.length,
    compared: statistics.filter(({ comparisons }) => comparisons.length > 0).length,
    files: references.length,
    values: comparisons.reduce((sum, { values }) => sum + values, 0),
    exact: farthest(comparisons.filter(({ tolerance }) => tolerance <= EXACT)),
    ...(loose.length > 0 && { loose: farthest(loose) }),
  };
}

function farthest(comparisons: readonly Extreme[]): Extreme {
  const { statistic, largest, tolerance } = comparisons.reduce((most, comparison) =>
    comparison.largest > most.largest ? comparison : most,
  );
  return { statistic, largest, tolerance };
}
