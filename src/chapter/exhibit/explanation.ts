import type { Term } from "./terms.js";

/**
 * The address, from the site's root, of what the glossary says of a statistic: headings of numbers lead there.
 *
 * @example explanation("alpha-cronbach") // "glosarium.html#alpha-cronbach"
 */
export function explanation(term: Term): string {
  return `glosarium.html#${term}`;
}

/** Each coefficient, what tests it, its interval and its critical value. */
export const COEFFICIENT_TERM = { spearman: "rho-spearman", pearson: "r-pearson", kendall: "tau-kendall" } as const;
export const TEST_TERM = { spearman: "uji-rho-dan-r", pearson: "uji-rho-dan-r", kendall: "uji-tau" } as const;
export const INTERVAL_TERM = { spearman: "selang-rho", pearson: "selang-r", kendall: "selang-tau" } as const;
export const CRITICAL_TERM = {
  spearman: "nilai-kritis-rho-dan-r",
  pearson: "nilai-kritis-rho-dan-r",
  kendall: "nilai-kritis-tau",
} as const;
