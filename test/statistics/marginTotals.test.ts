import { expect, it } from "vitest";
import { marginTotals } from "../../src/statistics/marginTotals.js";

it("adds up every row and every column, those without anybody too", () => {
  const counts = [1, 2, 3, 0, 0, 0, 4, 0, 5, 6, 0, 7];
  expect(marginTotals({ rows: 4, columns: 3, counts, n: 28 })).toEqual({ rows: [6, 0, 9, 13], columns: [11, 2, 15] });
});

it("is 0 throughout of nobody", () => {
  expect(marginTotals({ rows: 2, columns: 1, counts: [0, 0], n: 0 })).toEqual({ rows: [0, 0], columns: [0] });
});
