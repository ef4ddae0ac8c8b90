import { countValues } from "../../statistics/countValues.js";
import { mean } from "../../statistics/mean.js";
import { median } from "../../statistics/median.js";
import type { Outcome } from "../../statistics/outcome.js";
import { standardDeviation } from "../../statistics/standardDeviation.js";
import type { Scores } from "../../study/scores.js";
import type { Item, Study } from "../../study/study.js";

/** What the answers say about one item. */
export interface ItemResult {
  readonly code: string;
  /** Respondents by option as ticked, in ascending order of value. */
  readonly counts: readonly number[];
  /** Respondents who left it blank. */
  readonly blank: number;
  /** Blanks that the study's rule filled for the scores below. */
  readonly filled: number;
  /** Respondents scored: mean, median and sd are of these. */
  readonly n: number;
  /** Of item scores (after filling and reversing), on the scale's own values. */
  readonly mean: Outcome<number>;
  readonly median: Outcome<number>;
  readonly standardDeviation: Outcome<number>;
}

/** Frequencies of an item as ticked; mean, median and sd (n - 1) of its scores. */
export function itemResult(study: Study, scores: Scores, item: Item): ItemResult {
  const values = study.scale.options.map((option) => option.value);
  const [blank = 0, ...counts] = countValues(study.answers.columns[item.code]!, values.length);
  const [, ...scored] = countValues(scores.columns[item.code]!, values.length);
  const distribution = { values, counts: scored };
  return {
    code: item.code,
    counts,
    blank,
    filled: scores.filled[item.code]!,
    n: scored.reduce((sum, count) => sum + count, 0),
    mean: mean(distribution),
    median: median(distribution),
    standardDeviation: standardDeviation(distribution),
  };
}
