import { expect, test } from "vitest";
import { countInto } from "../../src/study/countInto.js";

test("how often each position occurs is added to what was counted before", () => {
  const counts = [1, 0, 5, 0];
  countInto(counts, Uint8Array.of(2, 0, 2, 3));
  countInto(counts, new Uint8Array());
  expect(counts).toEqual([2, 0, 7, 1]);
});
