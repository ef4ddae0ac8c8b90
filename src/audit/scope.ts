import type { AuditedResults } from "./auditedResults.js";
import type { Value } from "./value.js";

/** What a claim is evaluated in. The audit changes it to try an alternative. */
export interface Scope {
  readonly results: AuditedResults;
  /** A number that another row printed; throws where there is no such row. */
  readonly printed: (place: string, quantity: string) => Value;
  /** Values to take instead of what the results hold, by the key of a formula. */
  readonly given: ReadonlyMap<string, Value>;
  /** Whether percentages and means of variables are computed by the other formula that is known of them. */
  readonly otherFormula: boolean;
  /** Another level and number of tails for every critical value. */
  readonly critical?: { readonly level: number; readonly tails: 1 | 2 };
}
