import { describe, expect, it } from "vitest";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import type { BandSet } from "../../../src/study/study.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const halves: BandSet = {
  code: "dua",
  name: { id: "Dua" },
  lookup: "exact",
  decimals: 2,
  bands: [
    { upTo: 3, label: { id: "Bawah" } },
    { upTo: 5, label: { id: "Atas" } },
  ],
};
const plain = studyOf([
  [1, 4, 5, 0],
  [2, 5, 3, 0],
]);
const study = { ...plain, scale: scaleOf(5, "item"), bandSets: [...plain.bandSets, halves] };
const results = analyse(study);
const labels = (bandSet: string, of = results) => {
  const { items, scales } = categories(of, { ...study.criteria, bandSet });
  const label = (found: (typeof items)[string]) => ("missing" in found ? found.missing : found.label.id);
  return [items, scales].map((group) =>
    Object.fromEntries(Object.entries(group).map(([code, one]) => [code, label(one)])),
  );
};

describe("the categories of means", () => {
  // Means: A1 1.5, A2 4.5, A and AD 3; B1 4; B2 none; B and BD 4.
  it("are looked up by code in the band set that the criteria name", () => {
    expect(labels("tiga")).toEqual([
      { A1: "Rendah", A2: "Tinggi", B1: "Tinggi", B2: "too few respondents" },
      { A: "Sedang", AD: "Sedang", B: "Tinggi", BD: "Tinggi" },
    ]);
    expect(labels("dua")).toEqual([
      { A1: "Bawah", A2: "Atas", B1: "Atas", B2: "too few respondents" },
      { A: "Bawah", AD: "Bawah", B: "Atas", BD: "Atas" },
    ]);
  });

  it("are the published verdicts where a study publishes nothing else of its scales, in its own band set alone", () => {
    const published = { index: 2, label: { id: "Tinggi" }, lookup: "rounded" as const };
    const withheld = {
      ...results,
      scales: results.scales.map((scale) => ({ ...scale, mean: { missing: "withheld" as const } })),
      verdicts: { categories: { A: published }, rejected: {}, otherwise: {} },
    };
    const [, own] = labels("tiga", withheld);
    const [, other] = labels("dua", withheld);
    expect(own).toEqual({ A: "Tinggi", AD: "withheld", B: "withheld", BD: "withheld" });
    expect(other).toEqual({ A: "withheld", AD: "withheld", B: "withheld", BD: "withheld" });
  });
});
