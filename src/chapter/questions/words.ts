import type { Otherwise } from "../../analysis/results/decidingP.js";
import type { ReproduceWords } from "../../reproduce/words.js";
import type { Coefficient } from "../../statistics/correlate.js";
import type { Interval, Outcome } from "../../statistics/outcome.js";
import type { StrengthWords } from "../exhibit/strengthTable.js";
import type { CoefficientWords, SectionWords } from "../exhibit/words.js";
import type { FamilyReading, QuestionReading } from "./questionReading.js";

/** Words of the page on the research questions. */
export interface QuestionsWords extends SectionWords {
  readonly reproduce: ReproduceWords;
  readonly hypothesis: StrengthWords;
  readonly coefficients: Readonly<Record<Coefficient, CoefficientWords>>;
  readonly tableCaption: {
    readonly questions: string;
    readonly grid: string;
  };
  readonly forestCaption: {
    readonly questions: string;
    readonly grid: string;
  };
  readonly matrixCaption: string;
  readonly from: string;
  readonly to: string;
  readonly lower: string;
  readonly upper: string;
  readonly adjusted: string;
  readonly strength: string;
  readonly nullLabel: string;
  readonly zero: string;
  /** Not rejected, rejected. */
  readonly series: readonly [string, string];
  interval(level: number): string;
  pair(id: string, from: string, to: string): string;
  rejected(rejected: boolean): string;
  estimate(r: number, interval: Outcome<Interval>, contradicted: boolean): string;
  cell(r: number, rejected: boolean, contradicted: boolean): string;
  /** Beside the verdict of a row. */
  otherwise(other: Otherwise, level: number): string;
  codes(columns: readonly { readonly code: string; readonly name: string }[]): string;
  tableNote(reading: FamilyReading): string;
  forestNote(reading: FamilyReading): string;
  matrixNote(reading: FamilyReading, symbol: string): string;
  forestAlt(reading: FamilyReading): string;
  matrixAlt(reading: FamilyReading): string;
  introduction(reading: FamilyReading): string;
  /** Why p values are adjusted, in one sentence. */
  multiplicity(): string;
  /** What was found, in words of association. */
  answer(question: QuestionReading, reading: FamilyReading): string;
  gridIntroduction(reading: FamilyReading, asked: FamilyReading): string;
}
