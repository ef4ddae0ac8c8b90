import type { Correlation } from "./correlation.js";
import type { Outcome } from "./outcome.js";

/**
 * A correlation as the ratio sxy / √(sxx·syy) of exact integers, which rounds once: a perfect relation gives exactly 1
 * or -1, and 1 - r² keeps its digits where r is near 1. Pearson's, Spearman's and Kendall's coefficients all have this
 * form (Daniels, 1944).
 *
 * @param n the number of pairs
 * @returns the correlation; missing where sxx or syy is 0, which is where a side takes one value only
 * @example
 * exactCorrelation(3n, 5n, 5n, 4) // => { coefficient: 0.6, unexplained: 0.64, n: 4 }
 */
export function exactCorrelation(sxy: bigint, sxx: bigint, syy: bigint, n: number): Outcome<Correlation> {
  const whole = sxx * syy;
  if (whole === 0n) return { missing: "constant" };
  const unexplained = Number(whole - sxy * sxy) / Number(whole);
  const coefficient = unexplained === 0 ? Math.sign(Number(sxy)) : Number(sxy) / Math.sqrt(Number(whole));
  return { coefficient: Math.max(-1, Math.min(1, coefficient)), unexplained, n };
}
