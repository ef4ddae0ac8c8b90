import type { Cutoff } from "../../analysis/conclusions/cutoff.js";
import { type FormulaPart, formula, fraction, power, root, row } from "../../document/formula/formula.js";
import { normalQuantile } from "../../statistics/normalQuantile.js";
import { isMissing } from "../../statistics/outcome.js";
import { tQuantile } from "../../statistics/tQuantile.js";
import type { Criteria } from "../../study/study.js";
import { criticalTau } from "../exhibit/criticalTau.js";
import type { InstrumentWords } from "./words.js";

/** The critical value in letters and with its numbers; undefined where there are too few respondents for one. */
export function criticalFormula(
  { n, df, critical }: Cutoff,
  { significanceLevel, tails }: Criteria,
  texts: InstrumentWords,
): MathMLElement | undefined {
  if (isMissing(critical)) return undefined;
  const tail = significanceLevel / tails;
  const value = texts.number(critical, 4);
  if (typeof df !== "number") {
    const z = texts.number(normalQuantile(tail), 4);
    return formula("τ", "=", ...criticalTau("z", "n"), "=", ...criticalTau(z, texts.integer(n), "×"), "=", value);
  }
  const t = texts.number(tQuantile(tail, df), 4);
  return formula("r", "=", rOf("t", "df"), "=", rOf(t, texts.integer(df)), "=", value);
}

function rOf(t: string, df: string): FormulaPart {
  return fraction(t, root(row(df, "+", power(t, "2"))));
}
