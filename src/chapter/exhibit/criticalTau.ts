import { type FormulaPart, formula, fraction, root, row } from "../../document/formula/formula.js";

/** The critical tau in letters. */
export function criticalTauFormula(): MathMLElement {
  return formula("τ", "=", ...criticalTau("z", "n"));
}

/** Its right side. Numbers side by side need a sign between them, letters none. */
export function criticalTau(z: string, n: string, ...times: readonly "×"[]): FormulaPart[] {
  const above = row("2", "(", "2", ...times, n, "+", "5", ")");
  const below = row("9", ...times, n, "(", n, "−", "1", ")");
  return [z, root(fraction(above, below))];
}
