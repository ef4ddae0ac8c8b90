import { expect, it } from "vitest";
import { finished } from "../../src/statistics/finished.js";

function* counting(upTo: number): Generator<number, string, void> {
  for (let i = 1; i <= upTo; i++) yield i;
  return "done";
}

it("gives what a computation returns, told every rest of it in order and the end not", () => {
  const rests: number[] = [];
  expect(finished(counting(3), (given) => rests.push(given))).toBe("done");
  expect(rests).toEqual([1, 2, 3]);
});

it("gives the result of one that never rests, and of one whose rests nobody asks for", () => {
  expect(finished(counting(0))).toBe("done");
  expect(finished(counting(2))).toBe("done");
});

it("passes on what a computation throws", () => {
  const failing = (function* () {
    yield 1;
    throw new RangeError("no place");
  })();
  expect(() => finished(failing)).toThrow(new RangeError("no place"));
});
