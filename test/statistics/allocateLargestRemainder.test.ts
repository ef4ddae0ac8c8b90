import { describe, expect, it } from "vitest";
import { allocateLargestRemainder } from "../../src/statistics/allocateLargestRemainder.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";

describe("allocateLargestRemainder", () => {
  it("reproduces the study's allocation, where rounding happens to sum to the sample too", () => {
    const members = [4909, 2696, 646, 2552, 336, 832, 760, 2170, 307, 174, 588, 836];
    expect(allocateLargestRemainder(members, 99)).toEqual([29, 16, 4, 15, 2, 5, 4, 13, 2, 1, 3, 5]);
  });
  it("gives what is left to the largest remainders", () => {
    expect(allocateLargestRemainder([41, 33, 26], 10)).toEqual([4, 3, 3]);
  });
  it("gives the larger stratum the first of equal remainders", () => {
    expect(allocateLargestRemainder([1, 3], 2)).toEqual([0, 2]);
  });
  it("gives the first of equal strata the first of equal remainders", () => {
    expect(allocateLargestRemainder([1, 1, 1], 2)).toEqual([1, 1, 0]);
  });
  it("sums to the sample and keeps within one of each share, always", () => {
    const random = seededRandom(3);
    for (let run = 0; run < 500; run++) {
      const members = Array.from(
        { length: 1 + Math.floor(12 * random()) },
        () => 1 + Math.floor(10 ** (1 + 4 * random())),
      );
      const population = members.reduce((a, b) => a + b);
      const sample = Math.floor(random() * population);
      const allocation = allocateLargestRemainder(members, sample);
      expect(allocation.reduce((a, b) => a + b)).toBe(sample);
      for (const [i, respondents] of allocation.entries()) {
        expect(Math.abs(respondents - (members[i]! * sample) / population)).toBeLessThan(1);
      }
    }
  });
  it("takes everybody in a census", () => {
    expect(allocateLargestRemainder([5, 0, 7], 12)).toEqual([5, 0, 7]);
  });
  it("refuses fractions, negative numbers and an empty population", () => {
    for (const members of [[1.5, 2], [-1, 2], [0, 0], []])
      expect(() => allocateLargestRemainder(members, 3)).toThrow(RangeError);
  });
});
