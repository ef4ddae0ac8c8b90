import { describe, expect, it } from "vitest";
import { composition } from "../../../src/chapter/respondents/composition.js";

const counted = (...counts: readonly number[]) =>
  counts.map((respondents, i) => ({ label: { id: String.fromCharCode(65 + i) }, respondents }));
const largest = (...counts: readonly number[]) =>
  composition(counted(...counts), 10).largest.map(({ label }) => label.id);

describe("composition", () => {
  it("gives percentages of what the counts add up to, and of the respondents", () => {
    const { groups, total } = composition(counted(3, 9), 10);
    expect(total).toBe(12);
    expect(groups.map(({ percentOfTotal }) => percentOfTotal)).toEqual([25, 75]);
    expect(groups.map(({ percentOfRespondents }) => percentOfRespondents)).toEqual([30, 90]);
  });

  it("names every group of the highest count, and none while nothing was counted", () => {
    expect(largest(2, 5, 5)).toEqual(["B", "C"]);
    expect(largest(0, 0)).toEqual([]);
    expect(largest()).toEqual([]);
  });

  it("calls more than half a majority, and half none", () => {
    expect(composition(counted(6, 4), 10).majority).toEqual({ ofTotal: true, ofRespondents: true });
    expect(composition(counted(5, 3, 2), 10).majority).toEqual({ ofTotal: false, ofRespondents: false });
  });

  it("keeps apart a majority of the counts and one of the respondents", () => {
    expect(composition(counted(6, 6), 10).majority).toEqual({ ofTotal: false, ofRespondents: true });
    expect(composition(counted(4, 2), 10).majority).toEqual({ ofTotal: true, ofRespondents: false });
  });
});
