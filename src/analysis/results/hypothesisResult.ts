import type { Coefficient } from "../../statistics/correlate.js";
import { correlate } from "../../statistics/correlate.js";
import type { Correlation } from "../../statistics/correlation.js";
import { type CorrelationTest, correlationTest } from "../../statistics/correlationTest.js";
import { type ExactTest, exactTest } from "../../statistics/exactTest.js";
import type { JointCounts } from "../../statistics/jointCounts.js";
import { type KendallTest, kendallTest } from "../../statistics/kendallTest.js";
import { leastExactP } from "../../statistics/leastExactP.js";
import { marginTotals } from "../../statistics/marginTotals.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { pearson } from "../../statistics/pearson.js";
import type { Hypothesis, TestRule } from "../../study/study.js";
import type { Totals } from "../../study/totals.js";
import type { TestWay } from "./decidingP.js";
import { type DrawnTest, drawnTest } from "./drawnTest.js";
import { jointTotals } from "./jointTotals.js";
import type { ScaleTotals } from "./scaleTotals.js";

/** The correlation of two total scores and its two-sided tests. */
export interface HypothesisResult {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Respondents with both totals. */
  readonly n: number;
  readonly coefficient: Coefficient;
  readonly correlation: Outcome<Correlation>;
  /** Student's t of rho and r, the normal z of tau: an approximation. */
  readonly test: Outcome<CorrelationTest | KendallTest>;
  /** Where all permutations can be counted. */
  readonly exact?: CountedTest;
  /** Where they cannot, and the study asks for no approximation. */
  readonly drawn?: DrawnTest;
  /**
   * The scale of which all but a few respondents have one and the same total, and how many have another: the
   * correlation rests on them.
   */
  readonly deviating?: Deviating;
  /** Which of them the study's rule reads the decision from; absent where there is none. */
  readonly decides?: TestWay;
}

export interface Deviating {
  readonly scale: string;
  readonly respondents: number;
}

/**
 * An exact test, and the least p that its totals could have given, which a study that publishes results alone keeps to
 * itself.
 */
export interface CountedTest extends ExactTest {
  readonly least?: number;
}

/** How correlations are computed and tested. */
export interface Correlating {
  readonly coefficient: Coefficient;
  readonly test: TestRule;
}

/** Correlates the total scores of a hypothesis's or a question's two scales over all respondents that have both. */
export function hypothesisResult(
  totals: ScaleTotals,
  { id, from, to }: Pick<Hypothesis, "id" | "from" | "to">,
  { coefficient, test: rule }: Correlating,
): HypothesisResult {
  const [rows, columns] = [totals.of(from), totals.of(to)];
  const joint = jointTotals(rows, columns, totals.n);
  const empty = totals.isEmpty(from) || totals.isEmpty(to);
  const correlation = empty
    ? ({ missing: "too few items" } as const)
    : correlateTotals(coefficient, joint, rows, columns);
  const test = isMissing(correlation)
    ? correlation
    : coefficient === "kendall"
      ? kendallTest(joint)
      : correlationTest(correlation);
  const result = { id, from, to, n: joint.n, coefficient, correlation, test };
  if (isMissing(correlation)) return result;
  const scores = { rows: rows.scores, columns: columns.scores };
  const exact = countedTest(coefficient, joint, scores, correlation.unexplained === 0);
  const drawn = rule === "exact" && !exact ? drawnTest(coefficient, joint, scores) : undefined;
  const deviating = deviatingFew(joint, { from, to });
  const decides = PREFERRED[rule].find((way) => ({ approximate: !isMissing(test), exact, drawn })[way]);
  return {
    ...result,
    ...(exact && { exact }),
    ...(drawn && { drawn }),
    ...(deviating && { deviating }),
    ...(decides && { decides }),
  };
}

function countedTest(...of: Parameters<typeof exactTest>): CountedTest | undefined {
  const test = exactTest(...of);
  return test && { ...test, least: leastExactP(...of) };
}

/** So few, of a hundred, that without them there would be next to no scores to correlate. */
const FEW = 5;

function deviatingFew(joint: JointCounts, { from, to }: Pick<Hypothesis, "from" | "to">): Deviating | undefined {
  const { rows, columns } = marginTotals(joint);
  const sides = [
    { scale: from, respondents: joint.n - Math.max(...rows) },
    { scale: to, respondents: joint.n - Math.max(...columns) },
  ];
  const [fewest] = sides.toSorted((a, b) => a.respondents - b.respondents);
  return 100 * fewest!.respondents <= FEW * joint.n ? fewest : undefined;
}

/** The first that can be had decides: a perfect correlation has no t, and always an exact p. */
const PREFERRED: Readonly<Record<TestRule, readonly TestWay[]>> = {
  approximate: ["approximate", "exact"],
  auto: ["exact", "approximate"],
  exact: ["exact", "drawn"],
};

/** Ranks follow from places; Pearson's needs the totals themselves, which need not be evenly spaced. */
function correlateTotals(
  coefficient: Coefficient,
  joint: JointCounts,
  rows: Totals,
  columns: Totals,
): Outcome<Correlation> {
  return coefficient === "pearson" ? pearson(joint, rows.scores, columns.scores) : correlate(coefficient, joint);
}
