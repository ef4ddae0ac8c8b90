import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse.js";
import type { Resampled } from "../../../src/analyses/hypothesis/resample.js";
import { resampledReadings } from "../../../src/analyses/hypothesis/resampledReading.js";
import { resamplingTable } from "../../../src/analyses/hypothesis/resamplingTable.js";
import type { Correlation } from "../../../src/statistics/correlation.js";
import type { CorrelationTest } from "../../../src/statistics/correlationTest.js";
import type { Interval, Outcome } from "../../../src/statistics/outcome.js";
import { resampling as texts } from "../../../src/texts/id/resampling.js";
import { studyOf } from "../../studyOf.js";

const results = analyse(studyOf([[1, 2], [2, 1], [3, 4], [4, 3], [5, 5], [2, 3], [4, 5], [1, 1], [5, 4], [3, 2]])); // biome-ignore format: a table
const { criteria } = results.study;
const { test, correlation } = results.hypotheses[0]!;
const { p } = test as CorrelationTest;

/** What resampling found: p, and an interval at the study's own level. */
function resampled(found: number, interval: Outcome<Interval>): Resampled {
  return {
    id: "H1",
    coefficient: "spearman",
    seed: 1,
    levels: [criteria.confidenceLevel],
    permutation: { p: found, extreme: 3, permutations: 5040, exact: true },
    bootstrap: { resamples: 999, degenerate: 0, bias: 0, acceleration: 0, intervals: [interval] },
  };
}

const reading = (...all: Resampled[]) => resampledReadings(results, all, criteria)[0]!;
const own = reading().interval as Interval;

describe("resampledReadings", () => {
  it("holds where both decide alike and both intervals hold zero or neither does", () => {
    expect([p < criteria.significanceLevel, own.lower > 0]).toEqual([true, true]);
    const { held } = reading(resampled(0.01, { ...own, lower: own.lower + 0.02 }));
    expect(held).toMatchObject({ decision: true, interval: { alike: true, farthest: expect.closeTo(0.02, 12) } });
    expect(texts.sentence(reading(resampled(0.01, own)))).toContain(
      "pendekatannya bertahan; uji permutasi (p = 0,010; dari semua 5.040 urutan, 3 sejauh itu)",
    );
  });

  it("does not hold where the permutations decide otherwise, at the live level", () => {
    expect(reading(resampled(0.2, own)).held!.decision).toBe(false);
    expect(texts.sentence(reading(resampled(0.2, own)))).toContain("tidak bertahan");
    expect(resampledReadings(results, [resampled(0.01, own)], { ...criteria, significanceLevel: (p + 0.01) / 2 })[0]!.held!.decision).toBe(
      false,
    );
  });

  it("does not hold where one interval alone holds zero", () => {
    const found = reading(resampled(0.01, { ...own, lower: -own.lower }));
    expect(found.held!.interval!.alike).toBe(false);
    expect(texts.sentence(found)).toContain("tidak bertahan");
  });

  it("says where there is no interval, and where nothing was resampled", () => {
    const missing = { missing: "unstable resamples" } as const;
    expect(reading(resampled(0.01, missing)).held).not.toHaveProperty("interval");
    expect(texts.sentence(reading())).toContain("belum dihitung untuk penskoran yang sedang dipakai");
    expect(reading()).not.toHaveProperty("held");
  });
});

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
    expect((correlation as Correlation).n).toBe(10);
  });

  it("says in its cells that nothing was resampled", () => {
    expect(cells().slice(1)).toEqual([
      [texts.notYet, "–", "–", texts.notYet],
      ["–", texts.notYet, texts.notYet, texts.notYet],
    ]);
  });
});
