import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Probability } from "../../statistics/probability.js";
import type { HypothesisResult } from "./hypothesisResult.js";

/** Where a p comes from: the approximation (t or z), all permutations, or some that were drawn. */
export type TestWay = "approximate" | "exact" | "drawn";

/** A two-sided p, and where it comes from. */
export interface FoundP extends Probability {
  readonly by: TestWay;
}

type Tests = Pick<HypothesisResult, "test" | "exact" | "drawn" | "decides">;

/** The p that the study's rule decides by; of a result that is withheld, no p is there. */
export function decidingP({ test, exact, drawn, decides }: Tests): Outcome<FoundP> {
  if (decides === "exact" && exact) return foundP(decides, exact);
  if (decides === "drawn" && drawn) return foundP(decides, drawn);
  return isMissing(test) ? test : foundP("approximate", test);
}

/**
 * Where the exact test decides, the least p that it could have come to; unknown, that of n respondents without ties,
 * whom r may leave one farthest order and a coefficient of ranks two.
 */
export function leastP({
  exact,
  decides,
  coefficient,
  n,
}: Tests & Pick<HypothesisResult, "coefficient" | "n">): number | undefined {
  if (decides !== "exact" || !exact) return undefined;
  if (exact.least !== undefined) return exact.least;
  let orders = coefficient === "pearson" ? 1 : 0.5;
  for (let i = 2; i <= n; i++) orders *= i;
  return 1 / orders;
}

/**
 * The p that does not decide, and may decide otherwise: the exact one beside an approximation, else the approximation.
 */
export function otherP({ test, exact, decides }: Tests): FoundP | undefined {
  if (decides === "approximate") return exact && foundP("exact", exact);
  return isMissing(test) ? undefined : foundP("approximate", test);
}

function foundP(by: TestWay, { p, log10P }: Probability): FoundP {
  return { by, p, ...(log10P !== undefined && { log10P }) };
}

/** What the p that does not decide would decide: said wherever the verdict stands. */
export interface Otherwise extends Partial<Probability> {
  readonly by: TestWay;
  readonly rejected: boolean;
}

/** The other p, where it lies on the other side of the level. */
export function otherwise(
  deciding: Outcome<number>,
  other: FoundP | undefined,
  significanceLevel: number,
): Otherwise | undefined {
  if (isMissing(deciding) || !other) return undefined;
  const rejected = other.p < significanceLevel;
  return rejected === deciding < significanceLevel ? undefined : { ...other, rejected };
}
