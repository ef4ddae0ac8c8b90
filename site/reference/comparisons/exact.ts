import type { Check } from "../../../src/analysis/results/verify.js";
import { correlate } from "../../../src/statistics/correlate.js";
import { exactTest } from "../../../src/statistics/exactTest.js";
import { isMissing } from "../../../src/statistics/outcome.js";
import { pearson } from "../../../src/statistics/pearson.js";
import { jointOf, upTo } from "../jointOf.js";
import byR from "../exact-r.json";
import byScipy from "../exact-scipy.json";
import { check } from "./check.js";

const COEFFICIENTS = ["spearman", "pearson", "kendall"] as const;

/** The exact p of two columns of whole scores. */
export function exactOf(coefficient: (typeof COEFFICIENTS)[number], x: readonly number[], y: readonly number[]): number | undefined {
  const joint = jointOf(x, y);
  const scores = { rows: upTo(joint.rows), columns: upTo(joint.columns) };
  const correlation = coefficient === "pearson" ? pearson(joint, scores.rows, scores.columns) : correlate(coefficient, joint);
  if (isMissing(correlation)) return undefined;
  return exactTest(coefficient, joint, scores, correlation.unexplained === 0)?.p;
}

/** Exact p: of all orders of few respondents, and of Kendall's tau without ties. */
export const exactTests = (): Check[] => [
  check("exactTest", "exact-r.json", byR, [
    ...Object.values(byR.values.few).flatMap(({ x, y, ...by }) =>
      COEFFICIENTS.map((coefficient) => [exactOf(coefficient, x, y), by[coefficient].extreme / by[coefficient].permutations] as const),
    ),
    ...byR.values.untied.map(({ y, p }) => [exactOf("kendall", upTo(y.length), y), p] as const),
  ]),
  check(
    "exactTest",
    "exact-scipy.json",
    byScipy,
    byScipy.values.untied.flatMap(({ y, p, fraction }) => [p, fraction].map((by) => [exactOf("kendall", upTo(y.length), y), by] as const)),
  ),
];
