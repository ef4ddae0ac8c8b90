import type { Statistic } from "../../statistics/catalogue.js";
import type { Coefficient } from "../../statistics/correlate.js";
import type { SectionWords } from "./words.js";

/**
 * The address, from the site's root, of what the glossary says of a statistic: headings of numbers lead there.
 *
 * @example explanation("alpha", indonesian) // "glosarium.html#alpha-cronbach"
 */
export function explanation(
  statistic: Statistic,
  { addresses, terms }: Pick<SectionWords, "addresses" | "terms">,
): string {
  return `${addresses.pages.glossary}.html#${terms[statistic]}`;
}

/** What tests each coefficient, its interval and its critical value. */
export const TEST_OF = {
  spearman: "correlationTest",
  pearson: "correlationTest",
  kendall: "kendallTest",
} as const satisfies Readonly<Record<Coefficient, Statistic>>;
export const INTERVAL_OF = {
  spearman: "bonettWright",
  pearson: "fisher",
  kendall: "fieller",
} as const satisfies Readonly<Record<Coefficient, Statistic>>;
export const CRITICAL_OF = {
  spearman: "criticalCorrelation",
  pearson: "criticalCorrelation",
  kendall: "criticalKendall",
} as const satisfies Readonly<Record<Coefficient, Statistic>>;
