import type { Words } from "../study/study.js";

/**
 * What kind of thing was printed: a number; a verdict, category, mark or other word that claims something; a
 * cross-reference.
 */
export type ClaimKind = "number" | "verdict" | "reference";

/** `reproduces`: what was printed is what the study's data give, as precisely as it was printed. */
export type Verdict = "reproduces" | "differs" | "not checkable";

/**
 * Which alternative gives what was printed, in the order in which they are tried and listed. A guess: it explains the
 * print, it does not prove how it came about.
 */
export const CAUSE_KINDS = [
  "omitted",
  "cut",
  "half to even",
  "formula",
  "input",
  "neighbour",
  "transposed",
  "sign",
  "one-tailed",
  "critical value",
  "own band",
  "rounded parts",
  "p printed as zero",
  "unexplained",
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

export interface Cause {
  readonly kind: CauseKind;
  /**
   * The alternative that gives the printed value (a place, a formula, a level), where the kind alone does not say it.
   */
  readonly detail?: string;
}

/**
 * What is to be said of a printed number whether it differs or not: no p is 0; independent numbers are hardly ever the
 * same.
 */
export interface Remark {
  readonly kind: "p printed as zero" | "same value";
  /** The other quantities of the place that have the same value. */
  readonly detail?: string;
}

/**
 * What a publication concludes from a number, the gravest first: a verdict or mark; a category; which is the highest or
 * lowest; a word for a share.
 */
export const CONCLUSIONS = ["decision", "category", "extreme", "wording"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** Ends of what a value can be that was computed from printed, so rounded, numbers. */
export interface PossibleRange {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Where the report shows the same thing: a cell, by the keys of its table or figure (src/outline/places.ts), row
 * (src/document/table/rowKey.ts) and column; without row and column, the sentences that read that table or figure.
 * src/audit/isShown.ts tells whether there is such a place.
 */
export interface Counterpart {
  readonly exhibit: string;
  readonly row?: string;
  readonly column?: string;
}

/** One printed claim, audited. Plain JSON. */
export interface AuditEntry {
  /** Where it stands in the publication; place and quantity together are unique. */
  readonly place: string;
  readonly quantity: string;
  readonly kind: ClaimKind;
  /** Exactly as printed. */
  readonly printed: string;
  readonly verdict: Verdict;
  /** At full precision; absent where nothing allows to recompute it. */
  readonly recomputed?: number | string | PossibleRange;
  /** Empty unless it differs; then one at least. */
  readonly causes: readonly Cause[];
  /** Absent where there is none. */
  readonly remarks?: readonly Remark[];
  /** Why it cannot be checked. */
  readonly reason?: Words;
  /** The gravest conclusion that turns out otherwise than printed; absent where none does. */
  readonly changes?: Conclusion;
  /** Absent where the report shows no counterpart. */
  readonly shown?: Counterpart;
}
