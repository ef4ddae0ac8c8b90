import type { Words } from "../../study/study.js";
import type { Checked } from "../exhibit/pageData.js";
import type { SectionWords } from "../exhibit/words.js";
import type { Composition, TotalDifference } from "./composition.js";
import type { ProfileReading } from "./profileReading.js";
import type { StrataComposition } from "./strataComposition.js";

/** Words of the respondents' tables, figures and sentences. */
export interface RespondentsWords extends SectionWords {
  readonly respondents: string;
  readonly frequency: string;
  readonly percentage: string;
  percentOfTotal(total: number): string;
  percentOfRespondents(n: number): string;
  readonly total: string;
  readonly population: string;
  readonly members: string;
  caption(of: string): string;
  bar(count: number, share: number | undefined, derived: boolean): string;
  derived(note: string): string;
  /** That the counts do not add up to the respondents. */
  differs(composition: Pick<Composition, "total" | "respondents">, difference: TotalDifference): string;
  rounding(sum: number): string;
  readonly overlapping: string;
  alt(of: string, composition: Composition): string;
  /** How many answered, how completely, and who answered nothing. */
  introduction(respondents: { readonly n: number; readonly blank: number }, checked: Checked): string;
  strataHeading(stratum: Words): string;
  /** The largest stratum among the respondents, and how near the strata's shares are to those of the population. */
  strata(stratum: Words, composed: StrataComposition | undefined): string;
  profileIntroduction(profile: ProfileReading): string;
  /** A characteristic's largest group, and whether it is a majority. */
  profile(name: Words, composed: Composition): string;
}
