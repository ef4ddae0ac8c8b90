import { correlate } from "../../statistics/correlate.js";
import type { Correlation } from "../../statistics/correlation.js";
import { type CorrelationTest, correlationTest } from "../../statistics/correlationTest.js";
import { type JointCounts, jointCounts } from "../../statistics/jointCounts.js";
import { type KendallTest, kendallTest } from "../../statistics/kendallTest.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { pearson } from "../../statistics/pearson.js";
import type { ScaleOfItems } from "../../study/scales.js";
import type { Scores } from "../../study/scores.js";
import type { Coefficient, Hypothesis, StudyDescription } from "../../study/study.js";
import { type Totals, totalsOf } from "../../study/totals.js";

/** The correlation of two total scores and its two-sided test. */
export interface HypothesisResult {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly coefficient: Coefficient;
  readonly correlation: Outcome<Correlation>;
  /** Student's t of rho and r, the normal z of tau. */
  readonly test: Outcome<CorrelationTest | KendallTest>;
}

/** Correlates the total scores of a hypothesis's two scales over all scored respondents. */
export function hypothesisResult(
  study: StudyDescription,
  scores: Scores,
  scales: readonly ScaleOfItems[],
  hypothesis: Hypothesis,
  coefficient: Coefficient,
): HypothesisResult {
  const [row, column] = totalsOfBoth(study, scores, scales, hypothesis);
  const joint = jointTotals(row, column);
  const correlation = coefficient === "pearson" ? pearson(joint, row.scores, column.scores) : correlate(coefficient, joint);
  return {
    id: hypothesis.id,
    from: hypothesis.from,
    to: hypothesis.to,
    n: joint.n,
    coefficient,
    correlation,
    test: isMissing(correlation) ? correlation : coefficient === "kendall" ? kendallTest(joint) : correlationTest(correlation),
  };
}

function totalsOfBoth(
  { scale }: StudyDescription,
  scores: Scores,
  scales: readonly ScaleOfItems[],
  { from, to }: Hypothesis,
): readonly [Totals, Totals] {
  const totals = (wanted: string) => {
    const codes = scales.find(({ code }) => code === wanted)!.items.map((item) => item.code);
    return totalsOf(scores, codes, scale.options.length);
  };
  return [totals(from), totals(to)];
}

/** Counts the respondents who have both totals. */
function jointTotals(row: Totals, column: Totals): JointCounts {
  if (!row.rows && !column.rows) return jointCounts(row.places, row.size, column.places, column.size);
  const n = Math.max(...[row, column].map(({ places, rows }) => (rows ? (rows.at(-1) ?? -1) + 1 : places.length)));
  const [a, b] = [placesByRespondent(row, n), placesByRespondent(column, n)];
  const both = [...a.keys()].filter((respondent) => a[respondent]! >= 0 && b[respondent]! >= 0);
  const of = (places: Int32Array) => Uint32Array.from(both, (respondent) => places[respondent]!);
  return jointCounts(of(a), row.size, of(b), column.size);
}

/** The place of each respondent's total; -1 where there is none. */
function placesByRespondent({ places, rows }: Totals, n: number): Int32Array {
  const all = new Int32Array(n).fill(-1);
  places.forEach((place, i) => {
    all[rows ? rows[i]! : i] = place;
  });
  return all;
}
