import { expect, it } from "vitest";
import { nearestRatio } from "../../src/statistics/nearestRatio.js";

it("nearestRatio rounds once, whatever the size of both", () => {
  for (const [a, b] of [[1, 3], [2, 7], [22, 7], [1, 49], [0, 5], [6, 2]] as const) expect(nearestRatio(BigInt(a), BigInt(b))).toBe(a / b); // biome-ignore format: a list
  const large = 3n ** 500n;
  expect(nearestRatio(large, 3n * large)).toBe(1 / 3);
  expect(nearestRatio(3n * large, large)).toBe(3);
});

it("nearestRatio goes to the even neighbour where two are as near, and to the nearer one where a bit far away decides", () => {
  const half = 2n ** 53n + 1n; // between 2^53 and 2^53 + 2
  expect(nearestRatio(half, 1n)).toBe(2 ** 53);
  expect(nearestRatio(half * 2n ** 60n + 1n, 2n ** 60n)).toBe(2 ** 53 + 2);
});
