import { interItemCorrelations } from "./interItemCorrelations.js";
import { oneFactor } from "./oneFactor.js";
import { isMissing, type Outcome } from "./outcome.js";

/**
 * McDonald's omega total of one factor (McDonald, 1999): (Σλ)² / ((Σλ)² + Σθ), with loadings λ and uniquenesses θ of
 * the covariances by maximum likelihood, as lavaan fits them. psych's omega is another: of correlations, and by least
 * squares at its default. Unlike alpha it lets items load unequally; where they load alike the two are equal.
 *
 * @param products cross products or covariances of the items, square and symmetric; any common factor cancels
 * @param n respondents
 * @returns omega; missing of fewer than two items; where an item does not vary; where respondents are no more than
 * items; and where `oneFactor` has no solution, for its reason: of two items always ("not identified")
 * @example
 * mcdonaldOmega([[4, 0.96, 0.8], [0.96, 1, 0.3], [0.8, 0.3, 1]], 50) // => 0.7204
 */
export function mcdonaldOmega(products: readonly (readonly number[])[], n: number): Outcome<number> {
  const k = products.length;
  if (k < 2) return { missing: "too few items" };
  if (products.some((row, i) => row[i] === 0)) return { missing: "constant" };
  if (n <= k) return { missing: "too few respondents" };
  const fit = oneFactor(interItemCorrelations(products) as number[][]); // every item varies
  if (isMissing(fit)) return fit;
  const loading = fit.loadings.reduce((sum, value, i) => sum + value * Math.sqrt(products[i]![i]!), 0);
  const unique = fit.uniquenesses.reduce((sum, value, i) => sum + value * products[i]![i]!, 0);
  return (loading * loading) / (loading * loading + unique);
}
