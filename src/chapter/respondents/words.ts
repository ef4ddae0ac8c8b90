import type { Characteristic, Words } from "../../study/study.js";
import type { Checked } from "../exhibit/pageData.js";
import type { SectionWords } from "../exhibit/words.js";
import type { Composition } from "./composition.js";
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
  differs(composition: Composition): string;
  rounding(sum: number): string;
  readonly overlapping: string;
  alt(of: string, composition: Composition): string;
  /** How many answered, how completely, and who answered nothing. */
  introduction(respondents: { readonly n: number; readonly blank: number }, checked: Checked): string;
  strataHeading(stratum: Words): string;
  /** The largest stratum among the respondents, and how near the strata's shares are to those of the population. */
  strata(stratum: Words, composed: StrataComposition | undefined): string;
  profileIntroduction(profile: readonly Characteristic[]): string;
  /** A characteristic's largest group, and whether it is a majority. */
  profile(name: Words, composed: Composition): string;
}
