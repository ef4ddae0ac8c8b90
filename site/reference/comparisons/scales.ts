import type { Check } from "../../../src/analysis/results/verify.js";
import { alphaIfDeleted } from "../../../src/statistics/alphaIfDeleted.js";
import type { Coefficient } from "../../../src/statistics/correlate.js";
import { criticalCorrelation } from "../../../src/statistics/criticalCorrelation.js";
import { criticalKendall } from "../../../src/statistics/criticalKendall.js";
import { cronbachAlpha } from "../../../src/statistics/cronbachAlpha.js";
import { crossProducts } from "../../../src/statistics/crossProducts.js";
import { feldtInterval } from "../../../src/statistics/feldtInterval.js";
import { interItemCorrelations, meanInterItemCorrelation } from "../../../src/statistics/interItemCorrelations.js";
import { itemTotalCorrelations } from "../../../src/statistics/itemTotalCorrelations.js";
import { mcdonaldOmega } from "../../../src/statistics/mcdonaldOmega.js";
import { standardizedAlpha } from "../../../src/statistics/standardizedAlpha.js";
import { FITTED } from "../relativeError.js";
import { answers, itemsOf } from "../studyAnswers.js";
import coefficients from "../coefficients-r.json";
import reliability from "../reliability-r.json";
import samples from "../samples-r.json";
import pspp from "../study-pspp.json";
import study from "../study-r.json";
import { check, ends, type ComparedPairs, valueOf } from "./check.js";
import { byName } from "../../../src/study/lookups.js";

const SCALES = ["X", "Y"] as const;
const RANKED = ["spearman", "pearson"] as const;

const itemCorrelations = (scale: "X" | "Y", coefficient: Coefficient, key: "total" | "rest", expected: readonly number[]): ComparedPairs =>
  itemTotalCorrelations(itemsOf(scale), coefficient).map((item, i) => [valueOf(item[key], "coefficient"), expected[i]!]);

const byPrograms = (statistic: "itemTotal" | "itemRest", key: "total" | "rest"): Check[] => [
  check(
    statistic,
    "study-r.json",
    study,
    SCALES.flatMap((scale) => RANKED.flatMap((coefficient) => itemCorrelations(scale, coefficient, key, study.values.scales[scale][coefficient][key]))),
  ),
  check(
    statistic,
    "coefficients-r.json",
    coefficients,
    SCALES.flatMap((scale) => itemCorrelations(scale, "kendall", key, coefficients.values.itemTotal[scale][key])),
  ),
];

const alphas = (values: Readonly<Record<"X" | "Y", { readonly alpha: number }>>): ComparedPairs =>
  SCALES.map((scale) => [cronbachAlpha(crossProducts(itemsOf(scale))), values[scale].alpha]);

const deleted = (values: Readonly<Record<"X" | "Y", { readonly alphaIfDeleted: readonly number[] }>>): ComparedPairs =>
  SCALES.flatMap((scale) => alphaIfDeleted(crossProducts(itemsOf(scale))).map((alpha, i) => [alpha, values[scale].alphaIfDeleted[i]!] as const));

const scales = Object.values(reliability.values.scales).map((expected) => {
  const products = crossProducts(expected.items.map((item) => byName(answers, item)));
  return { expected, products, correlations: interItemCorrelations(products) };
});

const omegas = (program: "lavaan" | "factanal"): ComparedPairs => [
  ...scales.flatMap(({ expected, products }) =>
    program in expected ? [[mcdonaldOmega(products, 99), (expected as Record<"lavaan", number>)[program as "lavaan"]] as const] : [],
  ),
  ...Object.values(reliability.values.matrices).flatMap((expected) =>
    program in expected ? [[mcdonaldOmega(expected.matrix, expected.n), (expected as unknown as Record<"lavaan", number>)[program as "lavaan"]] as const] : [],
  ),
];

/** Items with totals, critical values, alpha and what goes with it. */
export const scalesOfItems = (): Check[] => [
  ...byPrograms("itemTotal", "total"),
  ...byPrograms("itemRest", "rest"),
  check("itemRest", "study-pspp.json", pspp, SCALES.flatMap((scale) => itemCorrelations(scale, "pearson", "rest", pspp.values.scales[scale].rest))), // biome-ignore format: one call
  check("criticalCorrelation", "samples-r.json", samples, samples.values.critical.map(({ df, level, tails, r }) => [criticalCorrelation(df, level, tails as 1 | 2), r])), // biome-ignore format: one call
  check("criticalKendall", "coefficients-r.json", coefficients, coefficients.values.critical.map(({ n, level, tails, tau }) => [criticalKendall(n, level, tails as 1 | 2), tau])), // biome-ignore format: one call
  check("alpha", "study-r.json", study, alphas(study.values.scales)),
  check("alpha", "study-pspp.json", pspp, alphas(pspp.values.scales)),
  check("alpha", "samples-r.json", samples, Object.values(samples.values.alphas).map(({ columns, alpha }) => [cronbachAlpha(crossProducts(columns.map((column) => Uint8Array.from(column)))), alpha])), // biome-ignore format: one call
  check("alphaIfDeleted", "study-r.json", study, deleted(study.values.scales)),
  check("alphaIfDeleted", "study-pspp.json", pspp, deleted(pspp.values.scales)),
  check(
    "feldt",
    "study-r.json",
    study,
    SCALES.flatMap((scale) => {
      const { alpha, feldt } = study.values.scales[scale];
      const at = (level: number) => feldtInterval(alpha, 99, itemsOf(scale).length, level);
      return [...ends(at(0.95), feldt.level95), ...ends(at(0.95), feldt.psych95), ...ends(at(0.99), feldt.level99)];
    }),
  ),
  check("feldt", "samples-r.json", samples, samples.values.feldt.flatMap(({ alpha, n, items, level, interval }) => ends(feldtInterval(alpha, n, items, level), interval))), // biome-ignore format: one call
  check(
    "standardizedAlpha",
    "reliability-r.json",
    reliability,
    scales.map(({ expected, correlations }) => [
      standardizedAlpha(meanInterItemCorrelation(correlations) as number, expected.items.length),
      expected.standardizedAlpha,
    ]),
  ),
  check(
    "interItem",
    "reliability-r.json",
    reliability,
    scales.flatMap(({ expected, correlations }) => [
      [meanInterItemCorrelation(correlations), expected.meanCorrelation] as const,
      ...correlations.flatMap((row, i) => row.map((correlation, j) => [correlation, expected.correlations[i]![j]!] as const)),
    ]),
  ),
  check("omega", "reliability-r.json", reliability, [...omegas("lavaan"), ...omegas("factanal")], FITTED),
];
