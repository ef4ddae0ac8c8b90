/**
 * How far a number is from its reference, relative to the reference; absolute where that is 0. What is no number is
 * infinitely far.
 *
 * @example
 * relativeError(1.01, 1) // => 0.01
 */
export function relativeError(actual: unknown, expected: number): number {
  if (typeof actual !== "number" || Number.isNaN(actual)) return Number.POSITIVE_INFINITY;
  return actual === expected ? 0 : Math.abs(actual - expected) / (Math.abs(expected) || 1);
}
