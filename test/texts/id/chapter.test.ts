import { describe, expect, it } from "vitest";
import { chapter } from "../../../src/texts/id/chapter.js";

describe("a p in a sentence", () => {
  it.each([
    [0.012, 0.05, "p = 0,012"],
    [0.0007, 0.05, "p < 0,001"],
    [0.0496, 0.05, "p = 0,0496"],
    [0.0504, 0.05, "p = 0,0504"],
    [0.05, 0.05, "p = 0,050"],
    [0.0007, 0.0005, "p = 0,0007"],
    [0.0004, 0.0005, "p < 0,0005"],
    [1e-200, 0.0005, "p < 0,0005"],
    [0.001, 0.05, "p = 0,001"],
    [0.9996, 0.05, "p = 0,9996"],
    [1, 0.05, "p = 1,000"],
  ])("of %d has the decimals that show on which side of the level %d it lies: %s", (p, level, text) => {
    expect(chapter.p(p, level)).toBe(text);
  });
});

describe("a coefficient in a sentence", () => {
  it.each([
    [0.34285, [], "0,343"],
    [0.0004, [], "0,0004"],
    [-0.0004, [], "−0,0004"],
    [0.99996, [], "0,99996"],
    [0, [], "0,000"],
    [1, [], "1,000"],
    [0.70004, [0.7], "0,70004"],
    [0.6996, [0.7], "0,6996"],
    [0.7, [0.7], "0,700"],
    [-0.3998, [0.4, -0.4], "−0,3998"],
  ])("of %d has the decimals that show on which side of -1, 0, 1 and of %j it lies: %s", (r, limits, text) => {
    expect(chapter.apart(r, limits)).toBe(text);
  });
});
