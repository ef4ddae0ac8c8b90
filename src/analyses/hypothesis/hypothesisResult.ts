import { correlate } from "../../statistics/correlate.js";
import type { Correlation } from "../../statistics/correlation.js";
import { type CorrelationTest, correlationTest } from "../../statistics/correlationTest.js";
import type { JointCounts } from "../../statistics/jointCounts.js";
import { type KendallTest, kendallTest } from "../../statistics/kendallTest.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { pearson } from "../../statistics/pearson.js";
import type { ScaleOfItems } from "../../study/scales.js";
import type { Scores } from "../../study/scores.js";
import type { Coefficient, Hypothesis, StudyDescription } from "../../study/study.js";
import { type Totals, totalsOf } from "../../study/totals.js";
import { jointTotals } from "./jointTotals.js";

/** The correlation of two total scores and its two-sided test. */
export interface HypothesisResult {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Respondents with both totals. */
  readonly n: number;
  readonly coefficient: Coefficient;
  readonly correlation: Outcome<Correlation>;
  /** Student's t of rho and r, the normal z of tau. */
  readonly test: Outcome<CorrelationTest | KendallTest>;
}

/** Correlates the total scores of a hypothesis's two scales over all respondents that have both. */
export function hypothesisResult(
  study: StudyDescription,
  scores: Scores,
  scales: readonly ScaleOfItems[],
  { id, from, to }: Hypothesis,
  coefficient: Coefficient,
): HypothesisResult {
  const [rowItems, columnItems] = [itemsOf(scales, from), itemsOf(scales, to)];
  const options = study.scale.options.length;
  const [rows, columns] = [totalsOf(scores, rowItems, options), totalsOf(scores, columnItems, options)];
  const joint = jointTotals(rows, columns, scores.n);
  const empty = rowItems.length === 0 || columnItems.length === 0;
  const correlation = empty ? ({ missing: "too few items" } as const) : correlateTotals(coefficient, joint, rows, columns);
  const test = isMissing(correlation) ? correlation : coefficient === "kendall" ? kendallTest(joint) : correlationTest(correlation);
  return { id, from, to, n: joint.n, coefficient, correlation, test };
}

function itemsOf(scales: readonly ScaleOfItems[], code: string): string[] {
  return scales.find((scale) => scale.code === code)!.items.map((item) => item.code);
}

/** Ranks follow from places; Pearson's needs the totals themselves, which need not be evenly spaced. */
function correlateTotals(coefficient: Coefficient, joint: JointCounts, rows: Totals, columns: Totals): Outcome<Correlation> {
  return coefficient === "pearson" ? pearson(joint, rows.scores, columns.scores) : correlate(coefficient, joint);
}
