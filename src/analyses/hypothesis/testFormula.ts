import { formula, fraction, power, root, row } from "../../formula/formula.js";
import { isMissing } from "../../statistics/outcome.js";
import type { HypothesisTexts } from "../../texts/id/hypothesis.js";
import type { HypothesisResult } from "./hypothesisResult.js";

/** The t of a correlation with its numbers in the formula; undefined where there is no t. */
export function testFormula({ correlation, test, coefficient }: HypothesisResult, texts: HypothesisTexts): MathMLElement | undefined {
  if (isMissing(correlation) || isMissing(test)) return undefined;
  const r = texts.number(correlation.coefficient, 4);
  const square = power(correlation.coefficient < 0 ? row("(", r, ")") : r, "2");
  const written = root(fraction(texts.integer(test.df), row("1", "−", square)));
  const symbol = texts.symbol[coefficient];
  const inLetters = root(fraction(row("n", "−", "2"), row("1", "−", power(symbol, "2"))));
  return formula("t", "=", symbol, inLetters, "=", r, written, "=", texts.number(test.t, 4));
}
