import type { Correlation } from "./correlation.js";
import { incompleteBeta } from "./incompleteBeta.js";
import type { Outcome } from "./outcome.js";

export interface CorrelationTest {
  readonly t: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Two-sided t test that a correlation is zero, t = r √(df / (1 - r²)) with df = n - 2; for Spearman's rho the usual approximation
 * where there are ties (Kendall, 1948), as SPSS and R report it. A perfect correlation has no finite t.
 *
 * @example correlationTest({ coefficient: 0.6, unexplained: 0.64, n: 11 }).t // => 2.25
 */
export function correlationTest({ coefficient, unexplained, n }: Correlation): Outcome<CorrelationTest> {
  const df = n - 2;
  if (df < 1) return { missing: "too few respondents" };
  if (unexplained === 0) return { missing: "perfect correlation" };
  const explained = coefficient * coefficient;
  return { t: coefficient * Math.sqrt(df / unexplained), df, p: incompleteBeta(unexplained, df / 2, 0.5, explained) };
}
