import { describe, expect, it } from "vitest";
import type { Resampled } from "../../../src/analysis/results/resample.js";
import { resamplingTable } from "../../../src/chapter/hypotheses/resamplingTable.js";
import { resampling as texts } from "../../../src/texts/id/resampling.js";
import { own, p, reading, resampled, results } from "./resampledExamples.js";

describe("resamplingTable", () => {
  const cells = (...all: Resampled[]) =>
    resamplingTable(results, [reading(...all)], texts)
      .rows.slice(1)
      .map((row) => ["p", "lower", "upper", "drawn"].map((key) => row.cells[key]!.value ?? row.cells[key]!.note));

  it("puts approximation, permutation and bootstrap below one another", () => {
    expect(cells(resampled(0.01, { lower: 0.1, upper: 0.9, level: 0.95 }))).toEqual([
      [p, own.lower, own.upper, "–"],
      [0.01, "–", "–", 5040],
      ["–", 0.1, 0.9, 999],
    ]);
  });

  it("says in its cells that nothing was resampled", () => {
    expect(cells().slice(1)).toEqual([
      [texts.notYet, "–", "–", texts.notYet],
      ["–", texts.notYet, texts.notYet, texts.notYet],
    ]);
  });

  it("names the pair, and the seed that was drawn from, once", () => {
    const { rows, notes } = resamplingTable(results, [reading(resampled(0.01, own))], texts);
    expect(rows[0]).toEqual({ kind: "section", cells: { way: { value: texts.pair("Variabel A", "Variabel B") } } });
    expect(rows.slice(1).map(({ key }) => key)).toEqual(["H1/approximation", "H1/permutation", "H1/bootstrap"]);
    expect(notes).toEqual([texts.seedNote(1)]);
    expect(resamplingTable(results, [reading()], texts).notes).toEqual([]);
  });

  it("says why one of them has no value", () => {
    const unstable = { missing: "unstable resamples" } as const;
    const [, , , bootstrap] = resamplingTable(results, [reading(resampled(0.01, unstable))], texts).rows;
    expect([bootstrap!.cells["lower"], bootstrap!.cells["drawn"]]).toEqual([
      { value: null, note: texts.missing("unstable resamples") },
      { value: 999 },
    ]);
  });
});
