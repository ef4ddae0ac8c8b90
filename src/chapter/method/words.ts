import type { RespondentCount } from "../../analysis/results/analyse.js";
import type { BandSet, StudyDescription } from "../../study/study.js";
import type { SectionWords } from "../exhibit/words.js";
import type { KeyingReading } from "./keyingReading.js";
import type { LookupPartings } from "./lookupPartings.js";
import type { StudySource } from "./studySources.js";

/** Sentences of the method page that follow from what the study declares. */
export interface MethodWords extends SectionWords {
  exactNumber(x: number): string;
  readonly variance: string;
  /** Which version of the data this is. */
  data(study: StudyDescription, respondents: RespondentCount): string;
  warnings(study: StudyDescription): string;
  /** The rule for blanks and how often it was used. */
  blanks(study: StudyDescription, respondents: RespondentCount): string;
  /** Which items are scored in reverse, and which are worded against their variable and are not. */
  keying(keying: KeyingReading): string;
  /** What stands in the report as printed, because it cannot be computed. */
  pilot(study: StudyDescription): string;
  /** How a band set looks means up, and its edges. */
  lookup(bands: BandSet): string;
  /** Where the two ways of looking a mean up part. */
  parting(partings: LookupPartings): string;
  sampleSize(study: StudyDescription): string;
  design(study: StudyDescription): string;
  /** The coefficient that the study declares, and what choosing another one does. */
  coefficient(study: StudyDescription): string;
  validity(study: StudyDescription): string;
  reliability(study: StudyDescription): string;
  significance(study: StudyDescription): string;
  /** Which p decides, by the study's rule. */
  test(study: StudyDescription): string;
  readonly ownSources: string;
  source(source: StudySource): string;
}
