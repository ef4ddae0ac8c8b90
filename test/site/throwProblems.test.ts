import { expect, test } from "vitest";
import { throwProblems } from "../../site/throwProblems.js";

test("throws all problems at once, a line each, and nothing where there are none", () => {
  expect(() => throwProblems(["a.html: x", "b.html: y"])).toThrow(new Error("a.html: x\nb.html: y"));
  expect(throwProblems([])).toBeUndefined();
});
