import type { HypothesisResult } from "../../analysis/results/hypothesisResult.js";
import { formula, fraction, index, power, root, row } from "../../document/formula/formula.js";
import { isMissing } from "../../statistics/outcome.js";
import type { HypothesisWords } from "./words.js";

/**
 * The test statistic of a correlation: t with its numbers in the formula, z of tau in letters; undefined where there is
 * none.
 */
export function testFormula(
  { correlation, test, coefficient }: HypothesisResult,
  texts: HypothesisWords,
): MathMLElement | undefined {
  if (isMissing(correlation) || isMissing(test)) return undefined;
  if ("z" in test) {
    const excess = () => row("C", "−", "D");
    return formula("z", "=", fraction(excess(), index("σ", excess())), "=", texts.number(test.z, 4));
  }
  const r = texts.number(correlation.coefficient, 4);
  const square = power(correlation.coefficient < 0 ? row("(", r, ")") : r, "2");
  const written = root(fraction(texts.integer(test.df), row("1", "−", square)));
  const { symbol } = texts.coefficients[coefficient];
  const inLetters = root(fraction(row("n", "−", "2"), row("1", "−", power(symbol, "2"))));
  return formula("t", "=", symbol, inLetters, "=", r, written, "=", texts.number(test.t, 4));
}
