import { correlate } from "../../statistics/correlate.js";
import type { Correlation } from "../../statistics/correlation.js";
import { type CorrelationTest, correlationTest } from "../../statistics/correlationTest.js";
import type { JointCounts } from "../../statistics/jointCounts.js";
import { type KendallTest, kendallTest } from "../../statistics/kendallTest.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { pearson } from "../../statistics/pearson.js";
import type { Coefficient, Hypothesis } from "../../study/study.js";
import type { Totals } from "../../study/totals.js";
import { jointTotals } from "./jointTotals.js";
import type { ScaleTotals } from "./scaleTotals.js";

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

/** Correlates the total scores of a hypothesis's or a question's two scales over all respondents that have both. */
export function hypothesisResult(
  totals: ScaleTotals,
  { id, from, to }: Pick<Hypothesis, "id" | "from" | "to">,
  coefficient: Coefficient,
): HypothesisResult {
  const [rows, columns] = [totals.of(from), totals.of(to)];
  const joint = jointTotals(rows, columns, totals.n);
  const empty = totals.isEmpty(from) || totals.isEmpty(to);
  const correlation = empty ? ({ missing: "too few items" } as const) : correlateTotals(coefficient, joint, rows, columns);
  const test = isMissing(correlation) ? correlation : coefficient === "kendall" ? kendallTest(joint) : correlationTest(correlation);
  return { id, from, to, n: joint.n, coefficient, correlation, test };
}

/** Ranks follow from places; Pearson's needs the totals themselves, which need not be evenly spaced. */
function correlateTotals(coefficient: Coefficient, joint: JointCounts, rows: Totals, columns: Totals): Outcome<Correlation> {
  return coefficient === "pearson" ? pearson(joint, rows.scores, columns.scores) : correlate(coefficient, joint);
}
