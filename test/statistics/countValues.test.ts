import { describe, expect, it } from "vitest";
import study from "../../site/reference/study-r.json";
import { answers } from "../../site/reference/studyAnswers.js";
import { countValues } from "../../src/statistics/countValues.js";

describe("countValues", () => {
  it("counts blanks at 0 and options at their positions", () => {
    expect(countValues(Uint8Array.of(0, 5, 5, 2, 0, 1), 5)).toEqual([2, 1, 1, 0, 0, 2]);
  });
  it("gives zeros for an empty column", () => {
    expect(countValues(new Uint8Array(0), 2)).toEqual([0, 0, 0]);
  });
  it("agrees with R's table() on every item of the study", () => {
    for (const [code, counts] of Object.entries(study.values.counts))
      expect(countValues(answers[code]!, 5)).toEqual([0, ...counts]);
  });
  it("refuses a value above the size, and names it", () => {
    expect(() => countValues(Uint8Array.of(1, 6), 5)).toThrow("countValues requires values of 0 to 5, and found 6");
  });
  it("counts up to 255", () => {
    expect(countValues(Uint8Array.of(255, 0), 255).at(-1)).toBe(1);
  });
});
