import type { Settings } from "../../src/study/parameters.js";
import type { BandSet, Criteria, StudyDescription } from "../../src/study/study.js";
import { scaleOf, studyOf } from "../studyOf.js";

export const criteria: Criteria = {
  marginOfError: 0.1,
  confidenceLevel: 0.95,
  significanceLevel: 0.05,
  tails: 2,
  validity: "item-total",
  bandSet: "lima",
};

/** The study's own settings. */
export const own: Settings = { ...criteria, coefficient: "spearman", blanks: "midpoint", reversed: [], leftOut: [] };

const bandSets: BandSet[] = [
  { code: "lima", name: { id: "lima pita", en: "five bands" }, lookup: "rounded", decimals: 2, bands: [] },
  { code: "tiga & dua", name: { id: "tiga pita" }, lookup: "exact", decimals: 2, bands: [] },
];

const { answers: _, ...declared } = studyOf([[1, 2, 3, 4]], { scale: scaleOf(5), criteria, bandSets });

/** Items A1, B1 and two whose codes an address must escape; B1 is worded against its variable. */
export const study: StudyDescription = {
  ...declared,
  items: declared.items.map((item, i) => ({
    ...item,
    code: ["A1", "A 2,a", "B1", "B&2=b"][i]!,
    worded: i === 2 ? ("against" as const) : ("for" as const),
  })),
};
