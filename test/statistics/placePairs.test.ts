import { expect, it } from "vitest";
import { jointCounts } from "../../src/statistics/jointCounts.js";
import { placePairs } from "../../src/statistics/placePairs.js";

it("gives back the pairs that were counted, in the order of the table whatever theirs was", () => {
  const counted = jointCounts(new Uint8Array([1, 0, 1, 1]), 2, new Uint8Array([2, 1, 0, 2]), 3);
  const { rows, columns } = placePairs(counted);
  expect([[...rows], [...columns]]).toEqual([
    [0, 1, 1, 1],
    [1, 0, 2, 2],
  ]);
});

it("is no pair of nobody", () => {
  const { rows, columns } = placePairs({ rows: 2, columns: 2, counts: [0, 0, 0, 0], n: 0 });
  expect([rows.length, columns.length]).toEqual([0, 0]);
});
