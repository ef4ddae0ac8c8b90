import { expect, test } from "vitest";
import { edits } from "../../loaders/edits.js";

test.each([
  ["kitten", "sitting", 3],
  ["stuju", "setuju", 1],
  ["setuju", "stuju", 1],
  ["ab", "ba", 2],
  ["", "abc", 3],
  ["abc", "", 3],
  ["sama", "sama", 0],
  ["", "", 0],
])("from %j to %j it takes %i letters", (one, other, count) => {
  expect(edits(one, other)).toBe(count);
});
