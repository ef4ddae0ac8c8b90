import type { Conclusions } from "../analysis/conclusions/conclude.js";
import type { Results } from "../analysis/results/analyse.js";
import type { Outcome } from "../statistics/outcome.js";

/**
 * What claims name: the results document, and each respondent's total by variable and respondent (`totals.A["12"]`).
 */
export interface AuditedResults extends Results {
  /** At the study's own criteria. */
  readonly conclusions: Conclusions;
  readonly totals: Readonly<Record<string, Outcome<Readonly<Record<string, number>>>>>;
}
