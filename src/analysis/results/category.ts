import { bandIndex } from "../../statistics/bandIndex.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { BandSet, Criteria, StudyDescription, Words } from "../../study/study.js";

/** The band that a score falls in. */
export interface Category {
  /** Position in the band set, from 0, lowest first. */
  readonly index: number;
  readonly label: Words;
  readonly lookup: BandSet["lookup"];
  /** The band that the other lookup rule (exact instead of rounded, or the reverse) gives, where it differs. */
  readonly otherwise?: Words;
}

/** Looks a mean up in a band set, and says where the other lookup rule would decide differently. */
export function category(mean: Outcome<number>, bands: BandSet): Outcome<Category> {
  if (isMissing(mean)) return mean;
  const upTo = bands.bands.map((band) => band.upTo);
  const index = bandIndex(mean, { lookup: bands.lookup, decimals: bands.decimals, upTo });
  const other = bandIndex(mean, {
    lookup: bands.lookup === "exact" ? "rounded" : "exact",
    decimals: bands.decimals,
    upTo,
  });
  const { label } = bands.bands[index]!;
  const found = { index, label, lookup: bands.lookup };
  return other === index ? found : { ...found, otherwise: bands.bands[other]!.label };
}

/** The band set that the criteria name. */
export function chosenBands(study: StudyDescription, criteria: Criteria): BandSet {
  return study.bandSets.find((set) => set.code === criteria.bandSet) ?? study.bandSets[0]!;
}
