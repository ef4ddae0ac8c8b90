import { criticalCorrelation } from "../../statistics/criticalCorrelation.js";
import { criticalKendall } from "../../statistics/criticalKendall.js";
import type { Outcome } from "../../statistics/outcome.js";
import type { Coefficient, Criteria } from "../../study/study.js";

/** The value that a coefficient must exceed to be significant, and what it follows from. */
export interface Cutoff {
  readonly coefficient: Coefficient;
  readonly n: number;
  /** Of Student's t, n - 2; absent of Kendall's tau, whose distribution is taken for normal. */
  readonly df?: number;
  /** Above 1 where the respondents are so few that no tau is significant. */
  readonly critical: Outcome<number>;
}

/** The critical value of a coefficient over n respondents, at the live significance level and tails. */
export function cutoff(coefficient: Coefficient, n: number, { significanceLevel, tails }: Criteria): Cutoff {
  const test = coefficient === "kendall" ? { coefficient, n } : { coefficient, n, df: n - 2 };
  if (n < 3) return { ...test, critical: { missing: "too few respondents" } };
  const critical =
    coefficient === "kendall" ? criticalKendall(n, significanceLevel, tails) : criticalCorrelation(n - 2, significanceLevel, tails);
  return { ...test, critical };
}
