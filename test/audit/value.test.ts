import { expect, it } from "vitest";
import { exactly, interval, monotone, truth, word } from "../../src/audit/value.js";

it("is all that it may be, each once", () => {
  expect([exactly(2), word("a", "b", "a"), truth(true, true)]).toEqual([
    { kind: "number", lower: 2, upper: 2 },
    { kind: "word", possible: ["a", "b"] },
    { kind: "truth", possible: [true] },
  ]);
});

it("keeps its ends in order where a function rises, and where it falls", () => {
  expect(monotone(interval(2, 3), (x) => x ** 2)).toEqual(interval(4, 9));
  expect(monotone(interval(2, 4), (x) => 1 / x)).toEqual(interval(0.25, 0.5));
});
