/** Why a statistic has no value. A renderer turns it into a sentence; never into 0, NaN or an empty cell. */
export type Reason =
  | "constant" // a variable takes one value only
  | "too few respondents"
  | "too few items"
  | "not identified" // more unknowns than data: one factor of two items
  | "collinear items" // an item follows from the others
  | "Heywood case" // the likelihood is highest at a negative variance
  | "no convergence" // a search did not end
  | "unstable resamples" // resamples lie on one side of the value, or hang on one respondent
  | "no significant order" // no order of the scores has an exact p below the level
  | "perfect correlation" // the statistic is infinite or its interval is a point
  | "not published" // the data it needs were never published
  | "withheld"; // so few respondents could be recognised

/** Stands where a number would, and says why there is none. Plain JSON. */
export interface Missing {
  readonly missing: Reason;
}

/** A value, or the reason why there is none. */
export type Outcome<T> = T | Missing;

/**
 * True of an outcome that has no value.
 *
 * @example
 * isMissing({ missing: "constant" }) // => true
 */
export function isMissing(outcome: unknown): outcome is Missing {
  return typeof outcome === "object" && outcome !== null && "missing" in outcome;
}

/** Stands where a study withholds a value. */
export const WITHHELD = { missing: "withheld" } as const;

/**
 * True of an outcome that has no value because the study withholds it.
 *
 * @example
 * isWithheld({ missing: "withheld" }) // => true
 */
export function isWithheld(outcome: unknown): outcome is Missing {
  return isMissing(outcome) && outcome.missing === "withheld";
}

/** An interval with its confidence level, 0 < level < 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}
