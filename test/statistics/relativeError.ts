/** How far a number is from its reference, relative to the reference; absolute where that is 0. */
export function relativeError(actual: unknown, expected: number): number {
  if (typeof actual !== "number" || Number.isNaN(actual)) return Number.POSITIVE_INFINITY;
  return actual === expected ? 0 : Math.abs(actual - expected) / (Math.abs(expected) || 1);
}

/** For closed forms. */
export const CLOSED_FORM = 1e-9;
/** For distributions and their quantiles. */
export const DISTRIBUTION = 1e-10;
