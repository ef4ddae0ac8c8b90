import type { BandSet, Criteria } from "../../src/study/study.js";

export const criteria: Criteria = {
  marginOfError: 0.1,
  confidenceLevel: 0.95,
  significanceLevel: 0.05,
  tails: 2,
  validity: "item-total",
  bandSet: "lima",
};

const bandSets: BandSet[] = [
  { code: "lima", name: { id: "lima pita", en: "five bands" }, lookup: "rounded", decimals: 2, bands: [] },
  { code: "tiga & dua", name: { id: "tiga pita" }, lookup: "exact", decimals: 2, bands: [] },
];

export const study = { criteria, bandSets };
