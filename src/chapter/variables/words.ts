import type { ScaleSummary } from "../../analysis/conclusions/scaleSummary.js";
import type { Category } from "../../analysis/results/category.js";
import type { SectionWords } from "../exhibit/words.js";
import type { ItemReading } from "./itemReading.js";
import type { VariableAnswers } from "./variableAnswers.js";
import type { WaysMissing } from "./waysMissing.js";

/** Words of the means of items, dimensions and variables, and of the table of bands. */
export interface VariablesWords extends ItemsWords {
  meansCaption(variable: string): string;
  dimensionsCaption(variable: string): string;
  readonly dimension: string;
  readonly itemCount: string;
  readonly subtotal: string;
  meansAlt(variable: string, highest: string, lowest: string): string;
  itemMean(code: string, mean: number): string;
  readonly bandsCaption: string;
  readonly bandInterval: string;
  readonly bandLabel: string;
  /** Both ends belong to the class. */
  closedInterval(from: number, upTo: number, decimals: number): string;
  /** The lower end belongs to the class below. */
  openInterval(above: number, upTo: number, decimals: number): string;
  bandsRule(lookup: "rounded" | "exact", decimals: number): string;
  bandsSource(name: string, source: string): string;
  /** What the page of a variable shows, and of how much. */
  introduction(answers: VariableAnswers): string;
  /** A variable's means in two or three sentences, as the chapter closes it. */
  summary(scale: ScaleSummary): string;
}

/** Words of the item tables, their readings and the overview of all items. */
export interface ItemsWords extends SectionWords {
  caption(code: string, topic: string): string;
  readonly option: string;
  readonly score: string;
  readonly frequency: string;
  readonly percentage: string;
  readonly blank: string;
  readonly total: string;
  readonly mean: string;
  readonly standardDeviation: string;
  readonly category: string;
  readonly item: string;
  readonly topic: string;
  overview(variable: string): string;
  /** The other lookup rule decides differently. */
  otherwise(mean: number, category: Category): string;
  filled(count: number): string;
  readonly reversed: string;
  readonly leftOut: string;
  readonly against: string;
  /** An item's paragraph: most chosen option, the other counts, mean, category, and the idea it is tied to. */
  reading(reading: ItemReading): string;
  answersCaption(dimension: string): string;
  answersAlt(dimension: string, sentences: readonly string[]): string;
  answersAltItem(code: string, agreePercent: number, disagreePercent: number): string;
  answersAltWithheld(code: string): string;
  /** Of a chart of items that some did not answer in a way that the study tells apart. */
  besides(items: readonly { readonly code: string; readonly ways: WaysMissing }[]): string;
  /** Of a chart of which some counts are withheld. */
  readonly notDrawn: string;
  answersAltNone(code: string): string;
  meanShort(mean: number): string;
}
