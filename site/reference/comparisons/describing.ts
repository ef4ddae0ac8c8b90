import type { Check } from "../../../src/analysis/results/verify.js";
import { countValues } from "../../../src/statistics/countValues.js";
import { marginOfErrorOfProportion } from "../../../src/statistics/marginOfErrorOfProportion.js";
import { mean } from "../../../src/statistics/mean.js";
import { median } from "../../../src/statistics/median.js";
import { standardDeviation } from "../../../src/statistics/standardDeviation.js";
import { answers, distributionOf, itemsOf, answerTotals } from "../studyAnswers.js";
import pspp from "../study-pspp.json";
import r from "../study-r.json";
import { check, type ComparedPairs, valueOf } from "./check.js";
import { byName } from "../../../src/study/lookups.js";

interface Described {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly median: number;
}

const columnOf = (code: string) => (code === "X" || code === "Y" ? answerTotals(itemsOf(code)) : byName(answers, code));

const described = (values: Readonly<Record<string, Described>>, key: keyof Described, statistic: typeof mean): ComparedPairs =>
  Object.entries(values).map(([code, expected]) => [statistic(distributionOf(columnOf(code))), expected[key]]);

/** Frequencies, means, medians, standard deviations and margins of error. */
export const describing = (): Check[] => [
  check(
    "frequency",
    "study-r.json",
    r,
    Object.entries(r.values.counts).flatMap(([code, counts]) => {
      const found = countValues(byName(answers, code), counts.length);
      return counts.map((count, i) => [found[i + 1], count] as const);
    }),
  ),
  ...Object.entries({ mean, median, standardDeviation }).flatMap(([statistic, compute]) => [
    check(statistic as "mean", "study-r.json", r, described({ ...r.values.items, ...r.values.totals }, statistic as "mean", compute)),
    check(statistic as "mean", "study-pspp.json", pspp, described(pspp.values.described, statistic as "mean", compute)),
  ]),
  check(
    "marginOfError",
    "study-r.json",
    r,
    r.values.margins.flatMap(({ level, withCorrection, withoutCorrection }) => {
      const margin = marginOfErrorOfProportion({ respondents: 99, population: 16806, level });
      return [
        [valueOf(margin, "withCorrection"), withCorrection],
        [valueOf(margin, "withoutCorrection"), withoutCorrection],
      ] as const;
    }),
  ),
];
