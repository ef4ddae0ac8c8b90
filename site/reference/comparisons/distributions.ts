import type { Check } from "../../../src/analysis/results/verify.js";
import type { Statistic } from "../../../src/statistics/catalogue.js";
import { exponential, exponentialMinusOne } from "../../../src/statistics/exponential.js";
import { fQuantile } from "../../../src/statistics/fQuantile.js";
import { fTail } from "../../../src/statistics/fTail.js";
import { hyperbolicTangent } from "../../../src/statistics/hyperbolicTangent.js";
import { incompleteBeta } from "../../../src/statistics/incompleteBeta.js";
import { logarithm, logarithmOfOnePlus } from "../../../src/statistics/logarithm.js";
import { normalArea } from "../../../src/statistics/normalArea.js";
import { normalQuantile } from "../../../src/statistics/normalQuantile.js";
import { logarithmOfNormalTail, normalTail } from "../../../src/statistics/normalTail.js";
import { tQuantile } from "../../../src/statistics/tQuantile.js";
import { tTail } from "../../../src/statistics/tTail.js";
import { tTwoSided } from "../../../src/statistics/tTwoSided.js";
import { DISTRIBUTION } from "../relativeError.js";
import distributions from "../distributions-mpmath.json";
import elementary from "../elementary-mpmath.json";
import farTails from "../farTails-r.json";
import { check, type ComparedPairs } from "./check.js";

type Rows = readonly (readonly number[])[];

/** Rows of arguments, the value last. */
const of = (rows: Rows, compute: (...args: number[]) => number): ComparedPairs => rows.map((row) => [compute(...row.slice(0, -1)), row.at(-1)!]);

const mpmath = (statistic: Statistic, pairs: ComparedPairs) => check(statistic, "distributions-mpmath.json", distributions, pairs, DISTRIBUTION);

const { values } = distributions;
const { values: functions } = elementary;

/** The distributions that tests and intervals are made of, and the functions that these are made of. */
export const distributionsOfTests = (): Check[] => [
  mpmath("t", [
    ...of((values.t as Rows).map(([t, df, tail]) => [t!, df!, tail!]), tTail as never), // biome-ignore format: one call
    ...of((values.t as Rows).map(([t, df, , both]) => [t!, df!, both!]), tTwoSided as never), // biome-ignore format: one call
    ...of(values.tLower as Rows, tTail as never),
    ...of(values.tQuantile as Rows, tQuantile as never),
  ]),
  mpmath("f", [...of(values.f as Rows, fTail as never), ...of(values.fQuantile as Rows, fQuantile as never)]),
  mpmath("normal", [
    ...of(values.normal as Rows, normalTail as never),
    ...of(values.normalArea as Rows, normalArea as never),
    ...of(values.normalQuantile as Rows, normalQuantile as never),
  ]),
  check(
    "normal",
    "farTails-r.json",
    farTails,
    farTails.values.normal.map(({ z, log10P }) => [(Math.LN2 + logarithmOfNormalTail(z)) / Math.LN10, log10P]),
    DISTRIBUTION,
  ),
  mpmath(
    "beta",
    (values.incompleteBeta as Rows).map(([a, b, x, value]) => [incompleteBeta(a!, b!, x!, 1 - x!), value!]),
  ),
  check(
    "elementary",
    "elementary-mpmath.json",
    elementary,
    Object.entries({ exponential, exponentialMinusOne, logarithm, logarithmOfOnePlus, hyperbolicTangent }).flatMap(([name, compute]) =>
      of(functions[name as "exponential"] as Rows, compute as never),
    ),
    1e-15,
  ),
];
