import { expect, it } from "vitest";
import { occupiedCells } from "../../src/statistics/occupiedCells.js";

const plain = ({ row, column, counts }: ReturnType<typeof occupiedCells>) => ({
  row: [...row],
  column: [...column],
  counts: [...counts],
});

it("lists the cells with somebody in them row by row, in a table that is not square", () => {
  const cells = occupiedCells({ rows: 2, columns: 3, counts: [0, 4, 0, 2, 0, 9], n: 15 });
  expect(plain(cells)).toEqual({ row: [0, 1, 1], column: [1, 0, 2], counts: [4, 2, 9] });
});

it("is empty of nobody", () => {
  expect(plain(occupiedCells({ rows: 1, columns: 2, counts: [0, 0], n: 0 }))).toEqual({
    row: [],
    column: [],
    counts: [],
  });
});
