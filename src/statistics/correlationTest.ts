import type { Correlation } from "./correlation.js";
import { incompleteBeta, logarithmOfIncompleteBeta } from "./incompleteBeta.js";
import type { Outcome } from "./outcome.js";
import { type Probability, probability } from "./probability.js";

/** With its two-sided p. */
export interface CorrelationTest extends Probability {
  readonly t: number;
  /** Degrees of freedom, n - 2. */
  readonly df: number;
}

/**
 * The t test of no correlation, two-sided: t = r·√(df / (1 - r²)) with df = n - 2, as SPSS and R test Pearson's r, and
 * Spearman's rho where ranks are tied. p is taken from 1 - r² and not from t, so it keeps its digits in the far tail.
 *
 * @returns the test; missing of fewer than three pairs and of a perfect correlation, whose t is infinite
 * @example
 * correlationTest({ coefficient: 0.6, unexplained: 0.64, n: 18 }) // => { t: 3, df: 16, p: 0.008479 }
 */
export function correlationTest({ coefficient, unexplained, n }: Correlation): Outcome<CorrelationTest> {
  if (n < 3) return { missing: "too few respondents" };
  if (unexplained === 0) return { missing: "perfect correlation" };
  const df = n - 2;
  const tail = [df / 2, 1 / 2, unexplained, coefficient * coefficient] as const;
  return {
    t: coefficient * Math.sqrt(df / unexplained),
    df,
    ...probability(incompleteBeta(...tail), () => logarithmOfIncompleteBeta(...tail)),
  };
}
