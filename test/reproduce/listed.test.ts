import { expect, test } from "vitest";
import { listed } from "../../src/reproduce/listed.js";

test("lists words on one line where they fit, to the last sign of its width", () => {
  expect(listed(["A1", "A2", "A3"], ", ", "  ")).toBe("A1, A2, A3");
  expect(listed(["A1", "A2", "A3"], ", ", "  ", 10)).toBe("A1, A2, A3");
  expect(listed(["A1", "A2", "A3"], ", ", "  ", 9)).toBe("A1, A2,\n  A3");
});

test("breaks after a separator, whose space ends no line, and never within a word", () => {
  expect(listed(["panjang sekali", "x", "y"], ", ", "    ", 5)).toBe("panjang sekali,\n    x, y");
});

test("lists one word, and none", () => {
  expect([listed(["A1"], ", ", "  "), listed([], ", ", "  ")]).toEqual(["A1", ""]);
});
