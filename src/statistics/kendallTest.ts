import { concordance } from "./concordance.js";
import type { JointCounts } from "./jointCounts.js";
import { logarithm } from "./logarithm.js";
import { logarithmOfNormalTail, normalTail } from "./normalTail.js";
import type { Outcome } from "./outcome.js";
import { type Probability, probability } from "./probability.js";

/** With its two-sided p. */
export interface KendallTest extends Probability {
  /** Standard normal where there is no correlation. */
  readonly z: number;
}

/**
 * The normal test of no rank correlation, two-sided: Kendall's S over the root of its variance under independence,
 * corrected for ties and not for continuity (Kendall, 1948), as R's cor.test(exact = FALSE) and SciPy's asymptotic
 * kendalltau compute it. The T of PSPP's CROSSTABS is another: it divides by ASE0. An approximation, coarse where n is
 * small. A perfect relation has a finite z.
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @returns the test; missing where fewer than three pairs were counted or a side takes one value only
 * @example
 * kendallTest(jointCounts(new Uint8Array([0, 1, 2, 2]), 3, new Uint8Array([0, 2, 1, 2]), 3)) // => { z: 0.76509206, p: 0.44421673 }
 */
export function kendallTest(joint: JointCounts): Outcome<KendallTest> {
  const { n } = joint;
  if (n < 3) return { missing: "too few respondents" };
  const { excess, rows, columns } = concordance(joint);
  if (rows.pairs === 0n || columns.pairs === 0n) return { missing: "constant" };

  // The variance in untied pairs and triples, no term negative: the usual form subtracts, and loses digits where ties
  // are many.
  const pairs = n * (n - 1);
  const triples = pairs * (n - 2);
  const variance =
    (Number(rows.pairs) * Number(columns.pairs)) / (2 * pairs) +
    (Number(rows.triples) * Number(columns.triples)) / (9 * triples);
  const z = Number(excess) / Math.sqrt(variance);
  const far = Math.abs(z);
  return { z, ...probability(2 * normalTail(far), () => logarithm(2) + logarithmOfNormalTail(far)) };
}
