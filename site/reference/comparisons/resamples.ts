import type { Check } from "../../../src/analysis/results/verify.js";
import { bootstrapIntervals } from "../../../src/statistics/bootstrapIntervals.js";
import { finished } from "../../../src/statistics/finished.js";
import { isMissing } from "../../../src/statistics/outcome.js";
import { permutationTest } from "../../../src/statistics/permutationTest.js";
import { jointOf, upTo } from "../jointOf.js";
import { itemsOf, answerTotals } from "../studyAnswers.js";
import reference from "../resampling-r.json";
import { check, ends, type ComparedPairs, valueOf } from "./check.js";

const COEFFICIENTS = ["spearman", "pearson", "kendall"] as const;
type Coefficient = (typeof COEFFICIENTS)[number];

function permuted(coefficient: Coefficient, a: ArrayLike<number>, b: ArrayLike<number>, seed = 1, resamples = 1) {
  const joint = jointOf(a, b);
  return finished(permutationTest(coefficient, joint, { rows: upTo(joint.rows), columns: upTo(joint.columns) }, { seed, resamples }));
}

function bootstrapped(coefficient: Coefficient, { x, y, ...by }: (typeof reference.values.bootstrap)["study"]): ComparedPairs {
  const { seed, resamples, bias, acceleration, intervals } = by[coefficient];
  const joint = jointOf(x, y);
  const scores = { rows: upTo(joint.rows), columns: upTo(joint.columns) };
  const levels = intervals.map(({ level }) => level);
  const found = finished(bootstrapIntervals(coefficient, joint, scores, { seed, resamples }, levels));
  if (isMissing(found)) return [[undefined, bias]];
  return [
    [found.bias, bias],
    [found.acceleration, acceleration],
    ...intervals.flatMap(({ lower, upper }, i) => ends(found.intervals[i]!, [lower, upper])),
  ];
}

/** Permutation p and bootstrap intervals: of the same permutations and resamples as R's, to the last one. */
export const resamples = (): Check[] => [
  check("permutation", "resampling-r.json", reference, [
    ...COEFFICIENTS.flatMap((coefficient) => {
      const { seed, permutations, p } = reference.values.permutation[coefficient][0]!;
      return [[valueOf(permuted(coefficient, answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")), seed, permutations), "p"), p] as const];
    }),
    ...Object.values(reference.values.enumerated).flatMap(({ x, y, ...by }) =>
      COEFFICIENTS.map((coefficient) => [valueOf(permuted(coefficient, x, y), "extreme"), by[coefficient].extreme] as const),
    ),
    ...(["spearman", "kendall"] as const).flatMap((coefficient) =>
      reference.values.exact[coefficient].map(({ x, y, p }) => [valueOf(permuted(coefficient, x, y), "p"), p] as const),
    ),
  ]),
  check(
    "bootstrap",
    "resampling-r.json",
    reference,
    Object.values(reference.values.bootstrap).flatMap((data) => COEFFICIENTS.flatMap((coefficient) => bootstrapped(coefficient, data))),
  ),
];
