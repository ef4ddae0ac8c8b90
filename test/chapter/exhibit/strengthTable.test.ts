import { describe, expect, it } from "vitest";
import { strengthRange, strengthTable } from "../../../src/chapter/exhibit/strengthTable.js";
import { hypothesis } from "../../../src/texts/id/hypothesis.js";
import { opposed, opposedBy, totals } from "../hypotheses/examples.js";

describe("rangeOf", () => {
  const label = { id: "" };

  it("bounds a band by the next, and leaves out a value that has a band of its own", () => {
    const bands = [
      { at: 0, label },
      { from: 0, label },
      { from: 0.5, label },
      { at: 1, label },
    ];
    expect(bands.map((_, i) => strengthRange(bands, i))).toEqual([
      { at: 0 },
      { from: 0, strictly: true, below: 0.5 },
      { from: 0.5, strictly: false, below: 1 },
      { at: 1 },
    ]);
  });

  it("leaves the last band open up to 1 where 1 has none of its own", () => {
    const bands = [
      { from: 0, label },
      { from: 0.5, label },
    ];
    expect(strengthRange(bands, 1)).toEqual({ from: 0.5, strictly: false });
  });
});

describe("strengthTable", () => {
  it("lists the study's words with their ranges", () => {
    const { rows } = strengthTable(opposed, hypothesis);
    expect(rows.map(({ cells }) => [cells["interval"]!.value, cells["strength"]!.value])).toEqual([
      ["0,00", "Nihil"],
      ["0,00 < |r| < 0,50", "Lemah"],
      ["0,50 ≤ |r| < 1,00", "Kuat"],
      ["1,00", "Sempurna"],
    ]);
  });

  it("marks the row of the result in words, by the absolute value", () => {
    const marked = (of: typeof opposed) =>
      strengthTable(of, hypothesis).rows.map(({ cells }) => cells["result"]!.value);
    expect(marked(opposed)).toEqual(["–", "–", "ρ = −0,856 (Variabel A dan Variabel B)", "–"]);
    expect(marked(opposedBy("kendall"))[2]).toBe("τ = −0,675 (Variabel A dan Variabel B)");
    expect(marked(totals([1, 1], [2, 3], [3, 4]))).toEqual(["–", "–", "–", "ρ = 1,000 (Variabel A dan Variabel B)"]);
    expect(marked(totals([1, 3], [2, 3]))).toEqual(["–", "–", "–", "–"]);
  });
});
