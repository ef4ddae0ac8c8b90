import { countValues } from "../../statistics/countValues.js";
import { mean } from "../../statistics/mean.js";
import { median } from "../../statistics/median.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { standardDeviation } from "../../statistics/standardDeviation.js";
import { byName } from "../../study/lookups.js";
import type { Scores } from "../../study/scores.js";
import type { Item, Study } from "../../study/study.js";

/** What the answers say about one item. */
export interface ItemResult {
  readonly code: string;
  /**
   * Respondents by option as ticked, in ascending order of value; none where a study that publishes results alone
   * withholds it.
   */
  readonly counts: readonly Outcome<number>[];
  /** Respondents of all options whose own counts are withheld. */
  readonly withheld?: number;
  /** Respondents who left it blank. */
  readonly blank: Outcome<number>;
  /** Blanks that the study's rule filled for the scores below. */
  readonly filled: Outcome<number>;
  /** Respondents scored: mean, median and sd are of these. */
  readonly n: Outcome<number>;
  /** Of item scores (after filling and reversing), on the scale's own values. */
  readonly mean: Outcome<number>;
  readonly median: Outcome<number>;
  readonly standardDeviation: Outcome<number>;
}

/** An item of which nothing is withheld. */
export interface CountedItem extends ItemResult {
  readonly counts: readonly number[];
  readonly blank: number;
  readonly filled: number;
  readonly n: number;
}

/** Frequencies of an item as ticked; mean, median and sd (n - 1) of its scores. */
export function itemResult(study: Study, scores: Scores, item: Item): CountedItem {
  const values = study.scale.options.map((option) => option.value);
  const [blank = 0, ...counts] = countValues(byName(study.answers.columns, item.code), values.length);
  const [, ...scored] = countValues(byName(scores.columns, item.code), values.length);
  const distribution = { values, counts: scored };
  return {
    code: item.code,
    counts,
    blank,
    filled: byName(scores.filled, item.code),
    n: scored.reduce((sum, count) => sum + count, 0),
    mean: mean(distribution),
    median: median(distribution),
    standardDeviation: standardDeviation(distribution),
  };
}

/** Rows of the answers, blanks included. */
export function rows(item: ItemResult): number {
  return answered(item) + (isMissing(item.blank) ? 0 : item.blank);
}

/** How many respondents answered an item, also those whose counts are withheld. */
export function answered({ counts, withheld = 0 }: Pick<ItemResult, "counts" | "withheld">): number {
  return counts.reduce((sum: number, count) => (isMissing(count) ? sum : sum + count), withheld);
}
