import { exponential } from "./exponential.js";
import { logarithm } from "./logarithm.js";
import { isMissing, type Outcome } from "./outcome.js";
import { type Probability, probability, SMALLEST } from "./probability.js";

/**
 * P values adjusted for being many (Holm, 1979): the smallest is multiplied by the number of tests, the next by one
 * less, and so on; none falls below one before it, and none exceeds 1. Comparing them with the significance level keeps
 * the chance of any false rejection in the family at that level, whatever the tests have to do with each other. Equal p
 * get equal adjusted p.
 *
 * @param family p values, above 0 and up to 1, in any order; a missing one is no test and does not count
 * @returns the adjusted p in the order of the family; what was missing is missing for the same reason
 * @throws RangeError where a p is not between 0 and 1
 * @example
 * holm([{ p: 0.01 }, { p: 0.04 }, { p: 0.03 }]) // => [{ p: 0.03 }, { p: 0.06 }, { p: 0.06 }]
 * holm([{ p: 0.2 }, { missing: "constant" }, { p: 0.9 }]) // => [{ p: 0.4 }, { missing: "constant" }, { p: 0.9 }]
 */
export function holm(family: readonly Outcome<Probability>[]): Outcome<Probability>[] {
  const adjusted = [...family];
  const tests = family
    .flatMap((test, place) => (isMissing(test) ? [] : [{ test, place }]))
    .sort((a, b) => order(a.test, b.test));
  let largest: Probability | undefined;
  for (const [before, { test, place }] of tests.entries()) {
    if (!(test.p >= 0 && test.p <= 1))
      throw new RangeError(`holm requires p values between 0 and 1, and got ${test.p}`);
    const own = multiplied(test, tests.length - before);
    if (!largest || order(own, largest) > 0) largest = own;
    adjusted[place] = largest;
  }
  return adjusted;
}

function multiplied({ p, log10P }: Probability, times: number): Probability {
  if (log10P === undefined) return { p: Math.min(1, times * p) };
  const log = log10P * Math.LN10 + logarithm(times);
  return probability(exponential(log), () => log);
}

function order(a: Probability, b: Probability): number {
  const log = ({ log10P }: Probability) => log10P ?? logarithm(SMALLEST) / Math.LN10;
  return a.p - b.p || log(a) - log(b);
}
