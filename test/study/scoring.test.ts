import { describe, expect, it } from "vitest";
import { declaredScoring, isReversed } from "../../src/study/scoring.js";
import { scaleOf } from "../studyOf.js";

describe("a scoring", () => {
  it("that the study declares has its blank rule and coefficient, and turns or leaves out nothing of its own", () => {
    expect(declaredScoring({ scale: scaleOf(4, "item"), coefficient: "kendall" })).toEqual({
      reversed: [],
      leftOut: [],
      blanks: "item",
      coefficient: "kendall",
    });
  });
  it("reverses what the study keys negatively, and turns round what a reader names", () => {
    const scoring = { ...declaredScoring({ scale: scaleOf(5), coefficient: "pearson" }), reversed: ["A1", "A2"] };
    const reversed = (code: string, keying: "+" | "-") => isReversed({ code, keying }, scoring);
    expect([reversed("A1", "+"), reversed("A2", "-"), reversed("A3", "+"), reversed("A4", "-")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
