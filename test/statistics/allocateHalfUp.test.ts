import { describe, expect, it } from "vitest";
import { allocateHalfUp } from "../../src/statistics/allocateHalfUp.js";

describe("allocateHalfUp", () => {
  it("reproduces the study's allocation", () => {
    const members = [4909, 2696, 646, 2552, 336, 832, 760, 2170, 307, 174, 588, 836];
    expect(allocateHalfUp(members, 99)).toEqual([29, 16, 4, 15, 2, 5, 4, 13, 2, 1, 3, 5]);
  });
  it("rounds halves up, each by itself, and so need not sum to the sample", () => {
    expect(allocateHalfUp([1, 1], 3)).toEqual([2, 2]);
    expect(allocateHalfUp([1, 1, 1], 1)).toEqual([0, 0, 0]);
  });
  it("decides ties in whole numbers, where a ratio in floating point falls short of its half", () => {
    // 1.15 * 50 is 57.49999999999999
    expect(allocateHalfUp([115, 9885], 5000)).toEqual([58, 4943]);
  });
  it("gives an empty stratum nobody", () => {
    expect(allocateHalfUp([0, 10], 5)).toEqual([0, 5]);
  });
  it("refuses fractions, negative numbers and an empty population", () => {
    for (const members of [[1.5, 2], [-1, 2], [0, 0], []]) expect(() => allocateHalfUp(members, 3)).toThrow(RangeError);
    expect(() => allocateHalfUp([1, 2], 99.4)).toThrow("allocateHalfUp requires whole numbers");
  });
});
