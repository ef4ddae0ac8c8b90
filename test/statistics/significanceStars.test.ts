import { expect, test } from "vitest";
import { significanceStars } from "../../src/statistics/significanceStars.js";

test("stars are strict about their levels, and of two the rarer is given", () => {
  expect([0.009999, 0.01, 0.049999, 0.05].map((p) => significanceStars(p)?.stars)).toEqual(["**", "*", "*", undefined]);
});
