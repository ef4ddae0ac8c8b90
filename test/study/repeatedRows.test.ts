import { describe, expect, test } from "vitest";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { repeatedRows } from "../../src/study/repeatedRows.js";

describe("repeatedRows", () => {
  test("marks what comparing the rows' texts marks", () => {
    const random = seededRandom(3);
    const columns = Array.from({ length: 4 }, () => Uint8Array.from({ length: 500 }, () => Math.floor(6 * random())));
    const seen = new Set<string>();
    const expected = Uint8Array.from({ length: 500 }, (_, row) => {
      const text = columns.map((column) => column[row]).join();
      const known = seen.has(text);
      seen.add(text);
      return Number(known);
    });
    expect(expected).toContain(1);
    expect(repeatedRows(columns, 500)).toEqual(expected);
  });

  test("tells rows apart by the place of an answer", () => {
    expect(repeatedRows([Uint8Array.of(1, 2), Uint8Array.of(2, 1)], 2)).toEqual(Uint8Array.of(0, 0));
  });

  test("of nobody marks nothing", () => {
    expect(repeatedRows([], 0)).toEqual(new Uint8Array(0));
  });
});
