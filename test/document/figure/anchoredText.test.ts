import { expect, test } from "vitest";
import { anchoredText } from "../../../src/document/figure/anchoredText.js";
import { NARROWEST } from "../../../src/document/figure/textWidth.js";

test.each([
  [0, "start"],
  [50, "middle"],
  [100, "end"],
] as const)("hangs a text at %d%% by its %s", (at, anchor) => {
  expect(anchoredText("Tinggi", at).anchor).toBe(anchor);
});

test("keeps every short text within the narrowest chart", () => {
  for (let at = 0; at <= 100; at++) {
    const { left, right } = anchoredText("Sangat tinggi", at);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(NARROWEST);
  }
});
