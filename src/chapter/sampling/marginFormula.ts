import { formula, parentheses, root, row } from "../../document/formula/formula.js";

/**
 * The margin of error of a proportion p with finite population correction. Divided by a solidus: without a font for
 * mathematics, browsers do not draw a root sign high enough for a fraction.
 */
export function marginFormula(): MathMLElement {
  const variance = row("p", parentheses("1", "−", "p"), "/", "n");
  const correction = row(parentheses("N", "−", "n"), "/", parentheses("N", "−", "1"));
  return formula("m", "=", "z", root(variance), root(correction));
}
