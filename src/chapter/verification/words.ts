import type { Statistic } from "../../statistics/catalogue.js";
import type { SectionWords, StatisticWords } from "../exhibit/words.js";
import type { VerificationReading } from "./verificationReading.js";

/** The words of the page that shows how far every statistic is from its references. */
export interface VerificationWords extends SectionWords {
  readonly statistics: Readonly<Record<Statistic, StatisticWords>>;
  difference(x: number): string;
  limit(x: number): string;
  readonly caption: string;
  readonly source: string;
  readonly file: string;
  readonly software: string;
  readonly version: string;
  readonly values: string;
  readonly largest: string;
  readonly tolerance: string;
  readonly wholeNumbers: string;
  readonly differenceNote: string;
  /** What was compared, and that all of it agrees: a build whose values do not agree has no page. */
  summary(reading: VerificationReading): string;
  /** The largest differences. */
  extremes(reading: VerificationReading): string;
}
