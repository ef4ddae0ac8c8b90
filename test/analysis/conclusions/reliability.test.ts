import { describe, expect, it } from "vitest";
import { reliability } from "../../../src/analysis/conclusions/reliability.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import type { BandSet } from "../../../src/study/study.js";
import { pilot, results, rows } from "../../chapter/instrument/examples.js";
import { studyOf } from "../../studyOf.js";

const { criteria } = results.study;
const bands: BandSet = {
  code: "alpha",
  name: { id: "Tingkat" },
  lookup: "rounded",
  decimals: 2,
  bands: [
    { upTo: 0.59, label: { id: "Rendah" } },
    { upTo: 1, label: { id: "Tinggi" } },
  ],
};

describe("reliability", () => {
  it("gives alpha and Feldt's interval at the confidence level of the criteria", () => {
    // R 4.2.2: 1 - (1 - alpha) * qf(c(1 - g / 2, g / 2), n - 1, (n - 1) * (k - 1))
    expect(reliability(results, criteria).scales[0]).toMatchObject({
      code: "A",
      items: 3,
      alpha: expect.closeTo(0.582089552239, 11),
      reliable: false,
      interval: { lower: expect.closeTo(-0.224106713544, 9), upper: expect.closeTo(0.887096419371, 9), level: 0.95 },
    });
    const wide = reliability(results, { ...criteria, confidenceLevel: 0.8 }).scales[0]!.interval;
    expect(wide).toMatchObject({ lower: expect.closeTo(0.162225903897, 9), upper: expect.closeTo(0.819268784071, 9) });
  });

  it("asks alpha to be greater than the threshold, not equal to it", () => {
    expect(reliability(analyse(studyOf(rows, { pilot })), criteria).pilot).toEqual([
      { variable: "A", alpha: 0.7, reliable: false },
      { variable: "B", alpha: 0.71, reliable: true },
    ]);
  });

  it("gives the study's word for alpha where it has words, the lowest for a negative alpha", () => {
    const opposed = studyOf([1, 2, 3, 4, 5].map((x) => [x, 6 - x + (x === 3 ? 1 : 0), x, x]));
    const of = (study: typeof opposed) => reliability(analyse(study), criteria).scales[0]!;
    expect(of(opposed)).not.toHaveProperty("category");
    const judged = of({ ...opposed, reliability: { threshold: 0.7, bands } });
    expect(judged.alpha).toBeLessThan(0);
    expect(judged.category).toMatchObject({ label: { id: "Rendah" } });
  });

  it("says why a scale has no alpha: one item, or totals that do not vary", () => {
    const { scales } = reliability(analyse(studyOf([1, 2, 3, 4, 5].map((x) => [3, 3, x]))), criteria);
    expect(scales.find(({ code }) => code === "A")).toMatchObject({
      alpha: { missing: "constant" },
      reliable: { missing: "constant" },
      interval: { missing: "constant" },
    });
    expect(scales.find(({ code }) => code === "B")).toMatchObject({ alpha: { missing: "too few items" } });
  });
});
