import { formula, fraction, parentheses, root, row } from "../../formula/formula.js";

/** The margin of error of a proportion p with finite population correction. */
export function marginFormula(): MathMLElement {
  const variance = fraction(row("p", parentheses("1", "−", "p")), "n");
  const correction = fraction(row("N", "−", "n"), row("N", "−", "1"));
  return formula("m", "=", "z", root(variance), root(correction));
}
