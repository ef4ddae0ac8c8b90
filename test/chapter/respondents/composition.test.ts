import { describe, expect, it } from "vitest";
import { composition } from "../../../src/chapter/respondents/composition.js";

const counted = (...counts: readonly number[]) =>
  counts.map((respondents, i) => ({ label: { id: String.fromCharCode(65 + i) }, respondents }));
const missing = { missing: "withheld" } as const;
const leadOf = (...args: Parameters<typeof composition>) => composition(...args).lead;
const largest = (...counts: readonly number[]) => leadOf(counted(...counts), 10).groups.map(({ label }) => label.id);

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

  it("says of what the largest group holds more than half", () => {
    const by = (...counts: readonly number[]) => leadOf(counted(...counts), 10).by;
    expect(by(6, 4)).toBe("both");
    expect(by(5, 3, 2)).toBe("half");
    expect(by(4, 3, 3)).toBe("less");
    expect(by(6, 4, 4)).toBe("respondents");
    expect(by(4, 2)).toBe("total");
    expect(by(6, 6)).toBe("several");
    expect(by(6)).toBe("only");
  });

  it("says why no group is the largest", () => {
    expect(leadOf(counted(0, 0), 0)).toEqual({ by: "nobody", groups: [] });
    const [a, b] = counted(1, 5);
    const hidden = { ...a!, respondents: missing };
    expect(leadOf([hidden, hidden], 10, 10)).toEqual({ by: "withheld", groups: [] });
    expect(leadOf([hidden, b!], 10, 5, true)).toEqual({ by: "uncertain", groups: [] });
    expect(leadOf([hidden, b!], 10, 4).by).toBe("total");
    expect(leadOf(counted(7, 7), 10, 0, true).by).toBe("overlapping");
  });

  it("says how the counts differ from the respondents, and what the largest holds of those", () => {
    expect(composition(counted(6, 4), 10)).not.toHaveProperty("difference");
    expect(composition(counted(9, 3), 10).difference).toEqual({ by: 2, isMore: true, share: 90 });
    expect(composition(counted(4, 2), 10).difference).toEqual({ by: 4, isMore: false, share: 40 });
    expect(composition(counted(4, 2), 0).difference).toEqual({ by: 6, isMore: true });
  });
});
