import { formula, fraction, index, root, row } from "../../document/formula/formula.js";
import type { Coefficient } from "../../statistics/correlate.js";
import type { HypothesisWords } from "./words.js";

/** What a correlation is, in the letters of the sentence that explains it (`texts.definition`). */
export function coefficientFormula(coefficient: Coefficient, texts: HypothesisWords): MathMLElement {
  const { symbol } = texts.coefficients[coefficient];
  if (coefficient === "kendall") {
    const untied = (side: "1" | "2") => row("(", index("n", "0"), "−", index("n", side), ")");
    return formula(symbol, "=", fraction(row("C", "−", "D"), root(untied("1"), untied("2"))));
  }
  const [a, b] = coefficient === "spearman" ? (["R", "S"] as const) : (["x", "y"] as const);
  return formula(symbol, "=", fraction(row(texts.covariance, "(", a, ",", b, ")"), row(index("s", a), index("s", b))));
}
