import { formula, fraction, power, row } from "../../document/formula/formula.js";
import type { SamplingReading } from "./samplingReading.js";
import type { SamplingWords } from "./words.js";

/** Slovin's formula with the population and the live e in it, up to its n before rounding. */
export function slovinFormula(
  { population, criteria, required }: SamplingReading,
  texts: SamplingWords,
): MathMLElement {
  const size = texts.integer(population);
  const squared = power(texts.ratio(criteria.marginOfError), "2");
  return formula("n", "=", fraction(size, row("1", "+", size, "×", squared)), "=", texts.number(required.exact));
}
