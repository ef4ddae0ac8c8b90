import { describe, expect, it } from "vitest";
import { opposed, readingOf, totals } from "./examples.js";

describe("hypothesisReadings", () => {
  it("brings names, result and decision of a hypothesis together", () => {
    expect(readingOf(opposed)).toMatchObject({
      hypothesis: { id: "H1" },
      from: { id: "Variabel A" },
      to: { id: "Variabel B" },
      result: { n: 10 },
      decision: { rejected: true },
    });
  });

  it("tells the strengths that the interval leaves open, from the weakest", () => {
    expect(readingOf(opposed).strengths).toEqual({ weakest: { id: "Lemah" }, strongest: { id: "Kuat" } });
    expect(readingOf(opposed, { confidenceLevel: 0.8 })).not.toHaveProperty("strengths");
  });

  it("counts no correlation among them where the interval reaches over zero", () => {
    expect(readingOf(totals([1, 2], [2, 4], [3, 1], [4, 3])).strengths!.weakest).toEqual({ id: "Nihil" });
  });

  it("names no strengths where there is no interval", () => {
    expect(readingOf(totals([1, 1], [2, 3], [3, 2]))).not.toHaveProperty("strengths");
  });
});
