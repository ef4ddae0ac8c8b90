import { formula, fraction, index, root, row } from "../../document/formula/formula.js";
import type { MethodWords } from "./words.js";

/** The variance of C - D under independence, in the untied pairs (u₂, v₂) and triples (u₃, v₃) of either side. */
export function kendallVarianceFormula({ variance }: MethodWords): MathMLElement {
  const product = (size: "2" | "3") => row(index("u", size), index("v", size));
  const less = (by: "1" | "2") => row("(", "n", "−", by, ")");
  return formula(
    ...[variance, "(", "C", "−", "D", ")", "="],
    fraction(product("2"), row("2", "n", less("1"))),
    "+",
    fraction(product("3"), row("9", "n", less("1"), less("2"))),
  );
}

/** The interval of tau. */
export function kendallIntervalFormula({ number }: MethodWords): MathMLElement {
  const margin = root(fraction(number(0.437, 3), row("n", "−", "4")));
  return formula("tanh", "(", "artanh", "τ", "±", "z", margin, ")");
}
