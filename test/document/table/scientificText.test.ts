import { describe, expect, test } from "vitest";
import { scientificText } from "../../../src/document/table/scientificText.js";

describe("scientificText", () => {
  test.each([
    [3.3306690738754696e-16, "3,3 × 10⁻¹⁶"],
    [9.96e-16, "1,0 × 10⁻¹⁵"],
    [1e-9, "1,0 × 10⁻⁹"],
    [-0.05, "−5,0 × 10⁻²"],
    [1.25e3, "1,3 × 10³"],
    [0, "0,0"],
  ])("writes %d as a figure and a power of ten: %s", (value, text) => {
    expect(scientificText(value, 1, "id").replaceAll("\u00a0", " ")).toBe(text);
  });

  test("refuses what is not finite", () => {
    expect(() => scientificText(Number.NaN, 1, "id")).toThrow("a finite number");
  });
});
