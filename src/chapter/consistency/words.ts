import type { CountRange } from "../../analysis/conclusions/measuredRespondents.js";
import type { OpposedScale } from "../../analysis/conclusions/opposedScales.js";
import type { Outcome } from "../../statistics/outcome.js";
import type { SectionWords } from "../exhibit/words.js";
import type { ConsistencyReading, JudgedScale, Measured, WithoutValue } from "./consistencyReading.js";
import type { ItemPair } from "./interItemFigure.js";

/** Words of reliability in depth: tables, heat maps, and what the measures say of a scale. */
export interface ConsistencyWords extends SectionWords {
  readonly item: string;
  readonly topic: string;
  readonly scale: string;
  readonly allItems: string;
  readonly itemCount: string;
  readonly lower: string;
  readonly upper: string;
  readonly verdict: string;
  readonly difference: string;
  readonly reliability: { readonly yes: string; readonly no: string };
  turns(threshold: number): string;
  readonly measures: Readonly<Record<Measured | "interItem", string>>;
  caption(counts: CountRange): string;
  interval(level: number): string;
  thresholdNote(reading: ConsistencyReading): string;
  depends(scale: JudgedScale, reading: ConsistencyReading): string;
  readonly deletionCaption: string;
  readonly deletionNote: string;
  /** A variable, and one of its dimensions. */
  partOf(names: readonly string[]): string;
  readonly alphaOf: {
    readonly dimension: string;
    readonly variable: string;
  };
  readonly without: string;
  readonly negativeAlpha: string;
  readonly negativeStandardized: string;
  interItemCaption(variable: string): string;
  interItemAlt(
    variable: string,
    extremes: { readonly strongest: ItemPair; readonly weakest: ItemPair } | undefined,
    mean: Outcome<number>,
    withheld: boolean,
  ): string;
  readonly interItemNote: string;
  readonly none: string;
  readonly itself: string;
  /** The study's own rule, and what stands beside it. */
  introduction(reading: ConsistencyReading): string;
  /** Whether any verdict depends on the measure. */
  agreement(reading: ConsistencyReading): string;
  /** A variable by each measure; nothing where it has none. */
  variable(scale: JudgedScale): string;
  /** What each measure says of a scale whose verdict depends on it. */
  depending(scale: JudgedScale, reading: ConsistencyReading): string;
  opposed(scale: OpposedScale): string;
  /** Which measures of which scales have no value, and why. */
  withoutValue(without: WithoutValue): string;
}
