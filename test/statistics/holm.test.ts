import { describe, expect, it } from "vitest";
import farTails from "../../site/reference/farTails-r.json";
import reference from "../../site/reference/multiplicity-r.json";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import { holm } from "../../src/statistics/holm.js";
import { isMissing, type Outcome } from "../../src/statistics/outcome.js";
import { type Probability, SMALLEST } from "../../src/statistics/probability.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

const random = seededRandom(1979);
const family = Array.from({ length: 40 }, () => random() ** 3);
const tests = (ps: readonly number[]): Probability[] => ps.map((p) => ({ p }));
const values = (adjusted: readonly Outcome<Probability>[]) => adjusted.map((test) => (isMissing(test) ? test : test.p));

describe("holm", () => {
  it.each(Object.entries(reference.values))("agrees with R: %s", (_, { p, holm: expected }) => {
    values(holm(tests(p))).forEach(
      (adjusted, i) => void expect(relativeError(adjusted, expected[i]!)).toBeLessThan(CLOSED_FORM),
    );
  });
  it.each(farTails.values.holm)(
    "adjusts what a double does not hold by its logarithm: $log10P",
    ({ log10P, adjusted: expected }) => {
      const held = Math.log10(SMALLEST);
      const family = log10P.map((log): Probability => (log < held ? { p: SMALLEST, log10P: log } : { p: 10 ** log }));
      const adjusted = holm(family) as Probability[];
      expect(adjusted.map((test) => test.log10P !== undefined)).toEqual(expected.map((log) => log < held));
      adjusted.forEach((test, i) => {
        expect(test.p).toBeGreaterThanOrEqual(SMALLEST);
        expect(relativeError(test.log10P ?? Math.log10(test.p), expected[i]!)).toBeLessThan(1e-13);
      });
    },
  );
  it("rejects what Holm's step-down procedure rejects", () => {
    const sorted = family.toSorted((a, b) => a - b);
    for (const level of [0.01, 0.05, 0.2]) {
      const kept = sorted.findIndex((p, i) => p > level / (sorted.length - i));
      expect(values(holm(tests(family))).filter((p) => (p as number) <= level)).toHaveLength(
        kept < 0 ? sorted.length : kept,
      );
    }
  });
  it("follows its family when it is permuted, and lowers no p", () => {
    expect(holm(tests(family.toReversed()))).toEqual(holm(tests(family)).toReversed());
    values(holm(tests(family))).forEach((adjusted, i) => void expect(adjusted).toBeGreaterThanOrEqual(family[i]!));
  });
  it("gives equal p equal adjusted p", () => {
    expect(new Set(values(holm(tests([0.02, 0.01, 0.02, 0.02]))).filter((_, i) => i !== 1)).size).toBe(1);
  });
  it("leaves a missing p out of the count and says why it is missing", () => {
    const missing = { missing: "perfect correlation" } as const;
    expect(holm([missing, { p: 0.01 }, { p: 0.04 }])).toEqual([missing, { p: 0.02 }, { p: 0.04 }]);
    expect(holm([missing])).toEqual([missing]);
    expect(holm([])).toEqual([]);
  });
  it("throws for a p that is none", () => {
    expect(() => holm(tests([0.5, 1.5]))).toThrow("holm requires p values between 0 and 1, and got 1.5");
    expect(() => holm(tests([Number.NaN]))).toThrow(RangeError);
  });
});
