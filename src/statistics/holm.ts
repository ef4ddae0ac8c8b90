import { isMissing, type Outcome } from "./outcome.js";

/**
 * P values adjusted for being many (Holm, 1979): the smallest is multiplied by the number of tests, the next by one less, and so on;
 * none falls below one before it, and none exceeds 1. Comparing them with the significance level keeps the chance of any false rejection
 * in the family at that level, whatever the tests have to do with each other. Equal p get equal adjusted p.
 *
 * @param family p values, 0..1, in any order; a missing one is no test and does not count
 * @returns the adjusted p in the order of the family; what was missing is missing for the same reason
 * @throws RangeError where a p is not between 0 and 1
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 * holm([0.2, { missing: "constant" }, 0.9]) // => [0.4, { missing: "constant" }, 0.9]
 */
export function holm(family: readonly Outcome<number>[]): Outcome<number>[] {
  const adjusted = [...family];
  const tests = family.flatMap((p, place) => (isMissing(p) ? [] : [{ p, place }])).sort((a, b) => a.p - b.p);
  let largest = 0;
  for (const [before, { p, place }] of tests.entries()) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`holm requires p values between 0 and 1, and got ${p}`);
    largest = Math.max(largest, Math.min(1, (tests.length - before) * p));
    adjusted[place] = largest;
  }
  return adjusted;
}
