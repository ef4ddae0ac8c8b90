import { describe, expect, test } from "vitest";
import { respondentChanges } from "../../src/study/respondentChanges.js";

const answers = (rows: Readonly<Record<string, readonly number[]>>, codes: readonly string[] = ["A1", "A2"]) => ({
  respondents: Object.keys(rows),
  columns: Object.fromEntries(codes.map((code, i) => [code, Uint8Array.from(Object.values(rows), (row) => row[i]!)])),
});
const before = answers({ a: [1, 2], b: [3, 4], c: [5, 0] });

describe("respondentChanges", () => {
  test("tells who came, who went, and who answers otherwise", () => {
    expect(respondentChanges(before, answers({ d: [1, 1], c: [5, 1], a: [1, 2] }))).toEqual({
      added: ["d"],
      removed: ["b"],
      edited: ["c"],
    });
  });

  test("is nothing where respondents only stand in another order", () => {
    expect(respondentChanges(before, answers({ c: [5, 0], b: [3, 4], a: [1, 2] }))).toEqual({
      added: [],
      removed: [],
      edited: [],
    });
  });

  test("looks at the items that are in both", () => {
    expect(respondentChanges(before, answers({ a: [2, 9], b: [4, 9], c: [1, 9] }, ["A2", "B1"]))).toMatchObject({
      edited: ["c"],
    });
  });

  test("of nobody are all", () => {
    expect(respondentChanges(answers({}), before).added).toEqual(["a", "b", "c"]);
    expect(respondentChanges(before, answers({})).removed).toEqual(["a", "b", "c"]);
  });
});

test("an item that is new, and called as what every object has, changes nobody's answers", () => {
  const after = answers({ a: [1, 2, 4], b: [3, 4, 4], c: [5, 0, 4] }, ["A1", "A2", "constructor"]);
  expect(respondentChanges(before, after)).toEqual({ added: [], removed: [], edited: [] });
});
