import type { Correlation } from "../../statistics/correlation.js";
import { type CorrelationTest, correlationTest } from "../../statistics/correlationTest.js";
import { type JointCounts, jointCounts } from "../../statistics/jointCounts.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { pearson } from "../../statistics/pearson.js";
import { spearman } from "../../statistics/spearman.js";
import type { ScaleOfItems } from "../../study/scales.js";
import { type Scores, totalPositions } from "../../study/scores.js";
import type { Scoring } from "../../study/scoring.js";
import type { Hypothesis, StudyDescription } from "../../study/study.js";

/** The correlation of two total scores and its two-sided test. */
export interface HypothesisResult {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly coefficient: Scoring["coefficient"];
  readonly correlation: Outcome<Correlation>;
  readonly test: Outcome<CorrelationTest>;
}

/** Correlates the total scores of a hypothesis's two scales over all scored respondents. */
export function hypothesisResult(
  study: StudyDescription,
  scores: Scores,
  scales: readonly ScaleOfItems[],
  hypothesis: Hypothesis,
  coefficient: Scoring["coefficient"],
): HypothesisResult {
  const joint = jointTotals(study, scores, scales, hypothesis);
  const correlation = coefficient === "spearman" ? spearman(joint) : pearson(joint, positions(joint.rows), positions(joint.columns));
  return {
    id: hypothesis.id,
    from: hypothesis.from,
    to: hypothesis.to,
    n: scores.n,
    coefficient,
    correlation,
    test: isMissing(correlation) ? correlation : correlationTest(correlation),
  };
}

function jointTotals(study: StudyDescription, scores: Scores, scales: readonly ScaleOfItems[], { from, to }: Hypothesis): JointCounts {
  const sides = [from, to].map((code) => {
    const codes = scales.find((scale) => scale.code === code)!.items.map((item) => item.code);
    return { totals: totalPositions(scores, codes), size: codes.length * (study.scale.options.length - 1) + 1 };
  });
  const [row, column] = sides as [(typeof sides)[0], (typeof sides)[0]];
  return jointCounts(row.totals, row.size, column.totals, column.size);
}

/** Correlations do not change with a shift, so positions serve as the totals' values. */
function positions(size: number): number[] {
  return Array.from({ length: size }, (_, position) => position);
}
