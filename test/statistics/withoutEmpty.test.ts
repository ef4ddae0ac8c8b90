import { expect, it } from "vitest";
import { withoutEmpty } from "../../src/statistics/withoutEmpty.js";

it("drops rows and columns without anybody, with their scores, and keeps the rest in its place", () => {
  const joint = { rows: 3, columns: 4, counts: [1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 4], n: 10 };
  expect(withoutEmpty(joint, { rows: [5, 6, 9], columns: [10, 20, 30, 50] })).toEqual({
    joint: { rows: 2, columns: 3, counts: [1, 2, 0, 0, 3, 4], n: 10 },
    scores: { rows: [5, 9], columns: [10, 30, 50] },
  });
});

it("changes nothing of a table whose rows and columns all occur, empty cells or not", () => {
  const joint = { rows: 2, columns: 2, counts: [0, 1, 2, 0], n: 3 };
  const scores = { rows: [1, 2], columns: [3, 4] };
  expect(withoutEmpty(joint, scores)).toEqual({ joint, scores });
});

it("leaves nothing of nobody", () => {
  expect(withoutEmpty({ rows: 1, columns: 1, counts: [0], n: 0 }, { rows: [1], columns: [1] })).toEqual({
    joint: { rows: 0, columns: 0, counts: [], n: 0 },
    scores: { rows: [], columns: [] },
  });
});
