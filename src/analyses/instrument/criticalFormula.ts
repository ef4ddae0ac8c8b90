import { formula, fraction, power, root, row } from "../../formula/formula.js";
import { isMissing } from "../../statistics/outcome.js";
import { tQuantile } from "../../statistics/tQuantile.js";
import type { Criteria } from "../../study/study.js";
import type { InstrumentTexts } from "../../texts/id/instrument.js";
import type { Cutoff } from "./validityReading.js";

/** The critical r with its numbers in the formula; undefined where there are too few respondents for one. */
export function criticalFormula(
  { df, critical }: Cutoff,
  { significanceLevel, tails }: Criteria,
  texts: InstrumentTexts,
): MathMLElement | undefined {
  if (isMissing(critical)) return undefined;
  const t = texts.number(tQuantile(significanceLevel / tails, df), 4);
  const below = root(row(texts.integer(df), "+", power(t, "2")));
  return formula("r", "=", fraction(t, below), "=", texts.number(critical, 4));
}
