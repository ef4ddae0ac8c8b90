import type { Category } from "../../analysis/results/category.js";
import type { SectionWords } from "../exhibit/words.js";
import type { SummaryReading, VariableSummary } from "./summaryReading.js";

/** Words of the chapter's closing section. */
export interface SummaryWords extends SectionWords {
  readonly mean: string;
  readonly category: string;
  readonly item: string;
  readonly topic: string;
  /** The other lookup rule decides differently. */
  otherwise(mean: number, category: Category): string;
  readonly leftOut: string;
  readonly categoriesCaption: string;
  /** Of all items: how many fall in which category. */
  opening(reading: SummaryReading): string;
  /** A variable's range, extremes, categories, dimensions and overall mean. */
  variable(reading: VariableSummary): string;
}
