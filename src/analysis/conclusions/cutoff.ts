import type { Coefficient } from "../../statistics/correlate.js";
import { criticalCorrelation } from "../../statistics/criticalCorrelation.js";
import { criticalKendall } from "../../statistics/criticalKendall.js";
import type { Outcome } from "../../statistics/outcome.js";
import type { Criteria } from "../../study/study.js";

/** The value that a coefficient must exceed to be significant, and what it follows from. */
export interface Cutoff {
  readonly coefficient: Coefficient;
  readonly n: number;
  /**
   * Of Student's t, n - 2, where that is 1 or more; absent of Kendall's tau, whose distribution is taken for normal.
   */
  readonly df?: Outcome<number>;
  /** Above 1 where the respondents are so few that no tau is significant. */
  readonly critical: Outcome<number>;
}

/** The critical value of a coefficient over n respondents, at the live significance level and tails. */
export function cutoff(coefficient: Coefficient, n: number, { significanceLevel, tails }: Criteria): Cutoff {
  const tooFew = { missing: "too few respondents" } as const;
  if (coefficient === "kendall")
    return { coefficient, n, critical: n < 3 ? tooFew : criticalKendall(n, significanceLevel, tails) };
  if (n < 3) return { coefficient, n, df: tooFew, critical: tooFew };
  return { coefficient, n, df: n - 2, critical: criticalCorrelation(n - 2, significanceLevel, tails) };
}
