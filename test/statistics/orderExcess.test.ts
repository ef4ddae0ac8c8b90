import { describe, expect, it } from "vitest";
import { jointOf } from "../../site/reference/jointOf.js";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import { concordance } from "../../src/statistics/concordance.js";
import { orderExcess } from "../../src/statistics/orderExcess.js";
import { placePairs } from "../../src/statistics/placePairs.js";
import { syntheticAnswers } from "./syntheticAnswers.js";

const [x, y] = [answerTotals(itemsOf("X")), answerTotals(itemsOf("Y"))];
const [a, b] = syntheticAnswers(200, 2) as [Uint8Array, Uint8Array];

describe("orderExcess", () => {
  it.each([
    ["totals", jointOf(x, y)],
    ["answers", jointOf(a, b)],
    [
      "a constant",
      jointOf(
        a,
        a.map(() => 3),
      ),
    ],
  ])("is what the table's concordance counts: %s", (_, joint) => {
    const { rows, columns } = placePairs(joint);
    expect(orderExcess(joint.columns)(rows, columns)).toBe(Number(concordance(joint).excess));
  });
  it("counts a cell of many as many", () => {
    const once = orderExcess(6)([0, 0, 1, 1, 2], [3, 3, 1, 5, 0]);
    expect(orderExcess(6)([0, 1, 1, 2], [3, 1, 5, 0], [2, 1, 1, 1])).toBe(once);
    expect(orderExcess(6)([0, 1, 1, 2], [3, 1, 5, 0], [2, 1, 0, 1])).toBe(orderExcess(6)([0, 0, 1, 2], [3, 3, 1, 0]));
  });
  it("forgets what it was asked before", () => {
    const excess = orderExcess(3);
    excess([0, 1, 2], [2, 1, 0]);
    expect(excess([0, 1, 2], [0, 1, 2])).toBe(3);
  });
});
