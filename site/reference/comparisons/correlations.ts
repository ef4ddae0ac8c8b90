import type { Check } from "../../../src/analysis/results/verify.js";
import { bonettWrightInterval } from "../../../src/statistics/bonettWrightInterval.js";
import { type Coefficient, correlate } from "../../../src/statistics/correlate.js";
import type { Correlation } from "../../../src/statistics/correlation.js";
import { correlationInterval } from "../../../src/statistics/correlationInterval.js";
import { correlationPower, detectableCorrelation, type Rejection, respondentsNeeded } from "../../../src/statistics/correlationPower.js";
import { correlationTest } from "../../../src/statistics/correlationTest.js";
import { fisherInterval } from "../../../src/statistics/fisherInterval.js";
import { holm } from "../../../src/statistics/holm.js";
import { kendallInterval } from "../../../src/statistics/kendallInterval.js";
import { kendallTest } from "../../../src/statistics/kendallTest.js";
import { isMissing } from "../../../src/statistics/outcome.js";
import type { Probability } from "../../../src/statistics/probability.js";
import { rankTrend } from "../../../src/statistics/rankTrend.js";
import { jointOf, upTo } from "../jointOf.js";
import { answers, itemsOf, answerTotals } from "../studyAnswers.js";
import coefficients from "../coefficients-r.json";
import scipyCoefficients from "../coefficients-scipy.json";
import farTails from "../farTails-r.json";
import families from "../multiplicity-r.json";
import power from "../power-r.json";
import printed from "../printed-statpsych.json";
import printedKendall from "../printed-statpsych-kendall.json";
import questions from "../questions-r.json";
import samples from "../samples-r.json";
import scipy from "../samples-scipy.json";
import pspp from "../study-pspp.json";
import study from "../study-r.json";
import trends from "../trend-r.json";
import { check, ends, type ComparedPairs, valueOf } from "./check.js";

const totals = jointOf(answerTotals(itemsOf("X")), answerTotals(itemsOf("Y")));
const of = (coefficient: Coefficient, joint: typeof totals) => correlate(coefficient, joint) as Correlation;
const r = (coefficient: Coefficient, joint: typeof totals) => of(coefficient, joint).coefficient;
const named = Object.entries(samples.values.correlations).map(([name, sample]) => ({ name, sample, joint: jointOf(sample.a, sample.b) }));
const pairs = [
  { joint: totals, byR: coefficients.values.totals, bySciPy: scipyCoefficients.values.totals },
  ...coefficients.values.items.map((byR, i) => ({
    joint: jointOf(answers[byR.a]!, answers[byR.b]!),
    byR,
    bySciPy: scipyCoefficients.values.items[i]!,
  })),
  ...Object.entries(coefficients.values.samples).map(([name, byR]) => ({
    joint: jointOf(byR.a, byR.b),
    byR,
    bySciPy: scipyCoefficients.values.samples[name as "negative"],
  })),
];
/** To as many decimals as were printed. */
const PRINTED = { seven: 1e-6, four: 2e-4 };

/** R's own r has lost its digits near a perfect correlation; here 1 - r² is kept apart. */
const tested = named.filter(({ sample }) => 1 - sample.spearman.coefficient ** 2 > 1e-3);

const byPrograms = (coefficient: "spearman" | "pearson"): Check[] => [
  check(coefficient, "study-r.json", study, [[r(coefficient, totals), study.values.correlations[coefficient].coefficient]]),
  check(coefficient, "samples-r.json", samples, named.map(({ sample, joint }) => [r(coefficient, joint), sample[coefficient].coefficient])), // biome-ignore format: one call
  check(coefficient, "samples-scipy.json", scipy, named.map(({ name, joint }) => [r(coefficient, joint), scipy.values[name as "negative"][coefficient][0]!])), // biome-ignore format: one call
  check(coefficient, "study-pspp.json", pspp, [[r(coefficient, totals), pspp.values[coefficient]]]),
];

const testPairs = (joint: typeof totals, { t, p }: { readonly t: number; readonly p: number }): ComparedPairs => {
  const test = correlationTest(of("spearman", joint));
  return [
    [valueOf(test, "t"), t],
    [valueOf(test, "p"), p],
  ];
};

/** Coefficients, their tests and intervals, adjusted p and power. */
export const correlations = (): Check[] => [
  ...byPrograms("spearman"),
  ...byPrograms("pearson"),
  check("kendall", "coefficients-r.json", coefficients, pairs.map(({ joint, byR }) => [r("kendall", joint), byR.tau])), // biome-ignore format: one call
  check("kendall", "coefficients-scipy.json", scipyCoefficients, pairs.map(({ joint, bySciPy }) => [r("kendall", joint), bySciPy.tau])), // biome-ignore format: one call
  check(
    "rankTrend",
    "trend-r.json",
    trends,
    Object.values(trends.values).flatMap(({ x, y, at, trend }) => {
      const joint = jointOf(x, y);
      const found = rankTrend(joint, { rows: upTo(joint.rows), columns: upTo(joint.columns) }, at);
      return trend.map((score, i) => [isMissing(found) ? undefined : found[i], score] as const);
    }),
  ),
  check("correlationTest", "study-r.json", study, testPairs(totals, study.values.correlations.spearman)),
  check("correlationTest", "samples-r.json", samples, tested.flatMap(({ joint, sample }) => testPairs(joint, sample.spearman))), // biome-ignore format: one call
  check("correlationTest", "farTails-r.json", farTails, farTails.values.t.map(({ unexplained, n, log10P }) => [valueOf(correlationTest({ coefficient: Math.sqrt(1 - unexplained), unexplained, n }), "log10P"), log10P])), // biome-ignore format: one call
  check("kendallTest", "coefficients-r.json", coefficients, pairs.flatMap(({ joint, byR }) => [[valueOf(kendallTest(joint), "z"), byR.z], [valueOf(kendallTest(joint), "p"), byR.p]] as const)), // biome-ignore format: one call
  check("kendallTest", "coefficients-scipy.json", scipyCoefficients, pairs.map(({ joint, bySciPy }) => [valueOf(kendallTest(joint), "p"), bySciPy.p])), // biome-ignore format: one call
  check(
    "holm",
    "multiplicity-r.json",
    families,
    Object.values(families.values).flatMap(({ p, holm: adjusted }) => adjustedBy(p).map((ours, i) => [ours, adjusted[i]!] as const)),
  ),
  check(
    "holm",
    "questions-r.json",
    questions,
    Object.values(questions.values).flatMap(({ grid }) => adjustedBy(grid.map(({ p }) => p)).map((ours, i) => [ours, grid[i]!.adjusted] as const)),
  ),
  check("bonettWright", "study-r.json", study, [
    ...ends(bonettWrightInterval(of("spearman", totals), 0.95), study.values.bonettWright.level95),
    ...ends(bonettWrightInterval(of("spearman", totals), 0.9), study.values.bonettWright.level90),
  ]),
  check(
    "bonettWright",
    "printed-statpsych.json",
    printed,
    ends(bonettWrightInterval(of("spearman", jointOf(printed.values.y, printed.values.x)), 0.95), [printed.values.lower, printed.values.upper]),
    PRINTED.seven,
  ),
  check(
    "fisher",
    "coefficients-r.json",
    coefficients,
    coefficients.values.fisher.flatMap(({ a, b, level, interval, psych }) => {
      const found = fisherInterval(of("pearson", jointOf(a, b)), level);
      return [...ends(found, interval), ...ends(found, psych)];
    }),
  ),
  check(
    "fisher",
    "coefficients-scipy.json",
    scipyCoefficients,
    coefficients.values.fisher.flatMap(({ a, b, level }, i) => ends(fisherInterval(of("pearson", jointOf(a, b)), level), scipyCoefficients.values.fisher[i]!)),
  ),
  check(
    "fieller",
    "coefficients-r.json",
    coefficients,
    coefficients.values.fieller.flatMap(({ tau, n, level, interval }) => ends(kendallInterval(correlation(tau, n), level), interval)),
  ),
  check(
    "fieller",
    "printed-statpsych-kendall.json",
    printedKendall,
    ends(correlationInterval("kendall", correlation(printedKendall.values.coefficient, printedKendall.values.n), 0.95), [printedKendall.values.lower, printedKendall.values.upper]),
    PRINTED.four,
  ),
  check(
    "power",
    "power-r.json",
    power,
    power.values.formula.flatMap(({ coefficient, n, level, tails, power, size, found, detectable, needed }) => {
      const [of, rejection] = [coefficient as Coefficient, { significanceLevel: level, tails } as Rejection];
      return [
        [correlationPower(of, size, n, rejection), found],
        [detectableCorrelation(of, n, rejection, power), detectable],
        [respondentsNeeded(of, size, rejection, power), needed],
      ] as const;
    }),
  ),
];

function adjustedBy(ps: readonly number[]): number[] {
  return holm(ps.map((p) => ({ p }))).map((adjusted) => (adjusted as Probability).p);
}

function correlation(coefficient: number, n: number): Correlation {
  return { coefficient, unexplained: 1 - coefficient ** 2, n };
}
