import { describe, expect, it } from "vitest";
import { category, chosenBands } from "../../../src/analysis/results/category.js";
import type { BandSet } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([]);
const [rounded] = study.bandSets as [BandSet];
const exact: BandSet = { ...rounded, code: "tepat", lookup: "exact" };

describe("the category of a mean", () => {
  it("is the band whose upper end it does not pass", () => {
    expect(category(1, rounded)).toEqual({ index: 0, label: { id: "Rendah" }, lookup: "rounded" });
    expect(category(2.33, exact)).toEqual({ index: 0, label: { id: "Rendah" }, lookup: "exact" });
    expect(category(3, exact)).toEqual({ index: 1, label: { id: "Sedang" }, lookup: "exact" });
    expect(category(5, rounded)).toEqual({ index: 2, label: { id: "Tinggi" }, lookup: "rounded" });
  });
  it("says what the other lookup gives of a mean that rounding takes over a limit", () => {
    expect(category(2.334, rounded)).toEqual({
      index: 0,
      label: { id: "Rendah" },
      lookup: "rounded",
      otherwise: { id: "Sedang" },
    });
    expect(category(2.334, exact)).toEqual({
      index: 1,
      label: { id: "Sedang" },
      lookup: "exact",
      otherwise: { id: "Rendah" },
    });
  });
  it("is missing with the mean, for its reason", () => {
    expect(category({ missing: "too few respondents" }, rounded)).toEqual({ missing: "too few respondents" });
  });
});

describe("the chosen band set", () => {
  const bandSets = [rounded, exact];
  const chosen = (bandSet: string) => chosenBands({ ...study, bandSets }, { ...study.criteria, bandSet });

  it("is the one that the criteria name, and the first where the study has no such", () => {
    expect([chosen("tepat"), chosen("tiga"), chosen("lain")]).toEqual([exact, rounded, rounded]);
  });
});
