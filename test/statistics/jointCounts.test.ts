import { describe, expect, it } from "vitest";
import { jointCounts } from "../../src/statistics/jointCounts.js";

describe("jointCounts", () => {
  it("counts pairs row by row", () => {
    const { rows, columns, counts, n } = jointCounts(Uint8Array.of(0, 1, 1, 0), 2, Uint16Array.of(2, 0, 0, 2), 3);
    expect({ rows, columns, counts: Array.from(counts), n }).toEqual({
      rows: 2,
      columns: 3,
      counts: [0, 0, 2, 2, 0, 0],
      n: 4,
    });
  });
  it("takes wide columns", () => {
    expect(jointCounts(Uint32Array.of(70_000), 70_001, Uint8Array.of(0), 1).counts[70_000]).toBe(1);
  });
  it("refuses columns of different length", () => {
    expect(() => jointCounts(new Uint8Array(2), 1, new Uint8Array(3), 1)).toThrow(
      "requires columns of one length, and got 2 and 3",
    );
  });
  it("refuses a position outside the table, which would count as another pair", () => {
    expect(() => jointCounts(Uint8Array.of(0), 2, Uint8Array.of(3), 3)).toThrow(
      "requires positions below 2 and 3, and found 0 and 3",
    );
    expect(() => jointCounts(Uint8Array.of(2), 2, Uint8Array.of(0), 3)).toThrow(RangeError);
  });
});
