import { STATISTICS, type Statistic } from "../../statistics/catalogue.js";
import { relativeError } from "../../statistics/relativeError.js";

/** A file of values that other software computed. */
export interface Reference {
  readonly file: string;
  readonly software: string;
  readonly version: string;
  /** What computed the values, as it can be run again. */
  readonly command: string;
  /** What they were computed from. */
  readonly data: string;
}

/** What this project computes of a statistic beside the values of a reference. */
export interface Check {
  readonly statistic: Statistic;
  readonly reference: Reference;
  /** The relative difference from which on they disagree. */
  readonly tolerance: number;
  readonly pairs: readonly (readonly [ours: unknown, theirs: number])[];
}

/** Every statistic, and how far what is computed is from its references. */
export interface Verification {
  readonly references: readonly Reference[];
  readonly statistics: readonly VerifiedStatistic[];
}

/** A statistic by every reference it was recomputed for; by none where it is arithmetic of whole numbers. */
export interface VerifiedStatistic {
  readonly statistic: Statistic;
  readonly comparisons: readonly Comparison[];
}

export interface Comparison {
  readonly file: string;
  /** How many values were compared. */
  readonly values: number;
  /**
   * The largest relative difference found (absolute where the reference is 0), and the one from which on they disagree.
   */
  readonly largest: number;
  readonly tolerance: number;
}

/**
 * Compares every value with its reference.
 *
 * @throws Error that names each statistic and file that disagree, or whose comparison compares nothing.
 */
export function verify(checks: readonly Check[]): Verification {
  const compared = checks.map(({ statistic, reference, tolerance, pairs }) => {
    const largest = pairs.reduce((most, [ours, theirs]) => Math.max(most, relativeError(ours, theirs)), 0);
    return { statistic, comparison: { file: reference.file, values: pairs.length, largest, tolerance } };
  });
  const wrong = compared.filter(
    ({ comparison: { values, largest, tolerance } }) => values === 0 || !(largest < tolerance),
  );
  if (wrong.length > 0) {
    const lines = wrong.map(
      ({ statistic, comparison: { file, values, largest, tolerance } }) =>
        `${statistic}: ${values} values of ${file} differ by up to ${largest}, and may by ${tolerance}`,
    );
    throw new Error(`What this project computes disagrees with its references:\n${lines.join("\n")}`);
  }
  return {
    references: [...new Map(checks.map(({ reference }) => [reference.file, reference])).values()],
    statistics: STATISTICS.map((statistic) => ({
      statistic,
      comparisons: compared.filter((check) => check.statistic === statistic).map(({ comparison }) => comparison),
    })),
  };
}
