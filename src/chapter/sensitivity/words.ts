import type { Otherwise } from "../../analysis/results/decidingP.js";
import type { Change } from "../../analysis/results/sensitivity.js";
import type { Coefficient } from "../../statistics/correlate.js";
import type { SectionWords } from "../exhibit/words.js";
import type { AlphaReading, SensitivityReading } from "./sensitivityReading.js";

/** Words of what reversing an item, or leaving it out, does to the main numbers. */
export interface SensitivityWords extends SectionWords {
  tableCaption(isTested: boolean): string;
  readonly figureCaption: string;
  readonly figureNote: string;
  figureAlt(rising: readonly string[] | undefined): string;
  readonly series: {
    readonly reversed: string;
    readonly leftOut: string;
  };
  readonly changes: {
    readonly reversed: string;
    readonly leftOut: string;
  };
  readonly reference: string;
  readonly none: string;
  readonly between: string;
  signed(difference: number): string;
  readonly item: string;
  readonly topic: string;
  readonly alpha: string;
  readonly mean: string;
  correlation(of: Coefficient, from: string, to: string): string;
  readonly value: string;
  readonly difference: string;
  readonly pLabel: string;
  readonly nullLabel: string;
  readonly rejected: string;
  readonly kept: string;
  /** What can be done with the table's last column. */
  trials(offered: boolean): string;
  readonly trialLabel: string;
  trial(change: Change, code: string): string;
  readonly unconcerned: string;
  readonly most: string;
  mostOf(items: number): string;
  readonly turned: string;
  otherwise(other: Otherwise, level: number): string;
  readonly order: string;
  decisionNote(level: number): string;
  /** How much was computed. */
  introduction(reading: SensitivityReading): string;
  /** What raises a variable's alpha most, and what that does to its correlations. */
  alphaOf(reading: AlphaReading): string;
  /** Of every hypothesis, a paragraph. */
  correlations(reading: SensitivityReading): readonly string[];
}
