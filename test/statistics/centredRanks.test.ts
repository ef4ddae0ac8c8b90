import { describe, expect, it } from "vitest";
import { centredRanks } from "../../src/statistics/centredRanks.js";

describe("centredRanks", () => {
  it("are twice R's rank() less n + 1, one for each value that occurs", () => {
    expect(centredRanks([1, 1, 1, 1])).toEqual([-3, -1, 1, 3]); // rank(1:4) is 1 2 3 4
    expect(centredRanks([3, 1, 2])).toEqual([-3, 1, 4]); // rank(c(1, 1, 1, 2, 3, 3)) is 2 2 2 4 5.5 5.5
  });
  it("are 0 of one value alone, however often it occurs", () => {
    expect(centredRanks([7])).toEqual([0]);
    expect(centredRanks([])).toEqual([]);
  });
  it("give a value that does not occur the place between its neighbours", () => {
    expect(centredRanks([2, 0, 2])).toEqual([-2, 0, 2]);
  });
});
