import { describe, expect, it } from "vitest";
import { holm } from "../../src/statistics/holm.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import reference from "../reference/multiplicity-r.json";
import { CLOSED_FORM, relativeError } from "./relativeError.js";

const random = seededRandom(1979);
const family = Array.from({ length: 40 }, () => random() ** 3);

describe("holm", () => {
  it.each(Object.entries(reference.values))("agrees with R: %s", (_, { p, holm: expected }) => {
    holm(p).forEach((adjusted, i) => void expect(relativeError(adjusted, expected[i]!)).toBeLessThan(CLOSED_FORM));
  });
  it("rejects what Holm's step-down procedure rejects", () => {
    const sorted = family.toSorted((a, b) => a - b);
    for (const level of [0.01, 0.05, 0.2]) {
      const kept = sorted.findIndex((p, i) => p > level / (sorted.length - i));
      expect(holm(family).filter((p) => (p as number) <= level)).toHaveLength(kept < 0 ? sorted.length : kept);
    }
  });
  it("follows its family when it is permuted, and lowers no p", () => {
    expect(holm(family.toReversed())).toEqual(holm(family).toReversed());
    holm(family).forEach((adjusted, i) => void expect(adjusted).toBeGreaterThanOrEqual(family[i]!));
  });
  it("gives equal p equal adjusted p", () => {
    expect(new Set(holm([0.02, 0.01, 0.02, 0.02]).filter((_, i) => i !== 1)).size).toBe(1);
  });
  it("leaves a missing p out of the count and says why it is missing", () => {
    const missing = { missing: "perfect correlation" } as const;
    expect(holm([missing, 0.01, 0.04])).toEqual([missing, 0.02, 0.04]);
    expect(holm([missing])).toEqual([missing]);
    expect(holm([])).toEqual([]);
  });
  it("throws for a p that is none", () => {
    expect(() => holm([0.5, 1.5])).toThrow("holm requires p values between 0 and 1, and got 1.5");
    expect(() => holm([Number.NaN])).toThrow(RangeError);
  });
});
