import { concordance } from "./concordance.js";
import type { Coefficient } from "./correlate.js";
import { finished } from "./finished.js";
import type { JointCounts } from "./jointCounts.js";
import { kendallTail } from "./kendallTail.js";
import { marginTotals } from "./marginTotals.js";
import { isMissing } from "./outcome.js";
import { perfectTail } from "./perfectTail.js";
import { ENUMERATED, permutationTest } from "./permutationTest.js";
import type { PlaceScores } from "./placeScores.js";
import type { Probability } from "./probability.js";

/** The share of all permutations whose coefficient is as far from 0 as the one found, or farther: two-sided. */
export type ExactTest = Probability;

/** Up to so many pairs R gives Kendall's exact p, too. */
const UNTIED = 49;

/**
 * The exact permutation test of no correlation, two-sided, where all permutations can be counted: of up to nine pairs,
 * ties and all (`permutationTest`); of a perfect correlation (`perfectTail`); of Kendall's tau without ties up to 49
 * pairs (`kendallTail`).
 *
 * @param joint counts of pairs, rows and columns each in ascending order of what they stand for
 * @param isPerfect whether the coefficient is 1 or -1
 * @returns undefined where it is not to be had: of more pairs, of fewer than two, and where a side takes one value only
 * @example
 * exactTest("kendall", { rows: 2, columns: 2, counts: [2, 0, 0, 2], n: 4 }, { rows: [0, 1], columns: [0, 1] }, true).p // => 0.3333333
 */
export function exactTest(
  coefficient: Coefficient,
  joint: JointCounts,
  scores: PlaceScores,
  isPerfect: boolean,
): ExactTest | undefined {
  if (joint.n <= ENUMERATED) {
    const test = finished(permutationTest(coefficient, joint, scores, { seed: 0, resamples: 0 }));
    return isMissing(test) ? undefined : { p: test.p };
  }
  const totals = marginTotals(joint);
  if (isPerfect) return perfectTail(coefficient, totals.rows, scores.rows);
  const untied = [totals.rows, totals.columns].every((side) => side.every((total) => total < 2));
  if (coefficient !== "kendall" || joint.n > UNTIED || !untied) return undefined;
  return { p: kendallTail(Number(concordance(joint).excess), joint.n) };
}
