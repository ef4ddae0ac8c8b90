import type { Sampling } from "../../study/study.js";
import type { SectionWords } from "../exhibit/words.js";
import type { SamplingReading, StrataMargins } from "./samplingReading.js";

/** Words of the sample's tables, figure and sentences; without a population they say what cannot be said. */
export interface SamplingWords extends SectionWords {
  readonly rowNumber: string;
  readonly total: string;
  readonly members: string;
  readonly respondents: string;
  /** A margin of error as a percentage, and as it stands in a formula. */
  margin(ratio: number): string;
  ratio(x: number): string;
  decimals(x: number): number;
  allocationCaption(stratum: string): string;
  allocationGroup(n: number): string;
  readonly exact: string;
  readonly halfUp: string;
  readonly largestRemainder: string;
  unallocated(reading: SamplingReading): string;
  strataDiffer(strata: number, respondents: number): string;
  readonly requiredCaption: string;
  readonly marginAxis: string;
  readonly marginColumn: string;
  readonly sizeAxis: string;
  readonly exactSize: string;
  readonly rounded: {
    readonly nearest: string;
    readonly ceiling: string;
  };
  markedLive(e: number, n: number): string;
  markedOwn(e: number, n: number): string;
  markedAchieved(e: number, n: number): string;
  readonly marginsCaption: Readonly<Record<Sampling["design"], (stratum: string, level: number) => string>>;
  readonly share: string;
  readonly overall: string;
  readonly marginGroup: string;
  readonly withoutCorrection: string;
  readonly withCorrection: string;
  readonly noRespondents: string;
  fewRespondents(fewest: number): string;
  readonly allAnswered: string;
  readonly marginsNote: Readonly<Record<Sampling["design"], string>>;
  cited(sampling: Sampling): string;

  /** Population, respondents and the declared design. */
  introduction(reading: SamplingReading | undefined): string;
  /** Slovin's n, exact and made whole as the study declares, and the ceiling beside it. */
  requirement(reading: SamplingReading | undefined): string;
  /** The respondents there are against that n, and the e that they reach. */
  achievement(reading: SamplingReading | undefined): string;
  /** How the sample spreads over the strata, and whether the respondents do. */
  allocation(reading: SamplingReading | undefined): string;
  halfUpDiffers(reading: SamplingReading): string;
  /** What the sample allows to be said of the population, by the declared design. */
  precision(reading: SamplingReading | undefined): string;
  tooWide(reading: SamplingReading, margins: StrataMargins): string;
  requiredAlt(reading: SamplingReading, from: number, to: number): string;
}
