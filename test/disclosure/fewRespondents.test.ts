import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { conclude } from "../../src/analysis/conclusions/conclude.js";
import { scaleSummary } from "../../src/analysis/conclusions/scaleSummary.js";
import { analyse } from "../../src/analysis/results/analyse.js";
import { chapterOf } from "../../src/chapter/chapter.js";
import { hypothesisReadings } from "../../src/chapter/hypotheses/hypothesisReading.js";
import { disclosedHypotheses } from "../../src/disclosure/disclosedHypotheses.js";
import { disclosedResults } from "../../src/disclosure/disclosedResults.js";
import { disclosedSensitivity } from "../../src/disclosure/disclosedSensitivity.js";
import { tableCsv } from "../../src/document/table/tableCsv.js";
import { seededRandom } from "../../src/statistics/seededRandom.js";
import { documentWords } from "../../src/texts/id/document.js";
import { hypothesis } from "../../src/texts/id/hypothesis.js";
import { indonesian } from "../../src/texts/id/indonesian.js";
import { scales as scaleTexts } from "../../src/texts/id/scales.js";
import { precomputedOf } from "../precomputed.js";
import { studyOf } from "../studyOf.js";

const LEVELS = [0.01, 0.05];
const eight = loadStudy("test/fixtures/cases/privacy-eight-respondents").study;
const one = loadStudy("test/fixtures/cases/privacy-one-respondent").study;

/** Every number in some results, by its path. */
function numbersIn(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    numbersIn(part, `${path}/${Number.isNaN(Number(key)) ? key : "*"}`),
  );
}

const distinct = (paths: readonly string[]) => [...new Set(paths)].sort();

describe.each([
  ["eight respondents", eight],
  ["one respondent", one],
])("of %s that publish results alone", (_, study) => {
  const results = disclosedResults(study, LEVELS);
  const levels = { significance: LEVELS, confidence: [0.95] };

  test("no number of an item is published, and none of a scale but its respondents", () => {
    const { items, scales, hypotheses, questions, grid, consistency, scatters } = results;
    expect(distinct(numbersIn(items))).toEqual(["/*/withheld"]);
    expect(items.every(({ withheld }) => withheld === study.answers.respondents.length)).toBe(true);
    expect(distinct(numbersIn(scales))).toEqual(["/*/complete", "/*/n"]);
    expect(distinct(numbersIn({ hypotheses, questions, grid }))).toEqual(["/grid/*/n", "/hypotheses/*/n"]);
    expect(numbersIn({ consistency, scatters })).toEqual([]);
    expect(numbersIn(disclosedSensitivity(study, LEVELS))).toEqual([]);
    const { resampled } = disclosedHypotheses(study, results, levels).resampled;
    expect(distinct(numbersIn(resampled))).toEqual(["/*/levels/*", "/*/seed"]);
  });

  test("category and decision of scales are those of the answers", () => {
    const own = { ...study, publish: "answers" as const };
    const { categories, decisions } = conclude(analyse(own));
    const told = conclude(results);
    for (const [code, category] of Object.entries(categories.scales))
      expect(told.categories.scales[code]).toMatchObject({ ...category });
    expect(told.decisions.map(({ rejected }) => rejected)).toEqual(decisions.map(({ rejected }) => rejected));
    expect(conclude(results, { ...study.criteria, significanceLevel: 0.01 }).decisions[0]!.rejected).toEqual({
      missing: "withheld",
    });
  });

  test("every table and figure says so", () => {
    const precomputed = { ...precomputedOf(study), sensitivity: disclosedSensitivity(study, LEVELS) };
    const { resampled } = disclosedHypotheses(study, results, levels);
    for (const { key, build } of chapterOf(indonesian, results, precomputed, study.criteria, [resampled])) {
      const exhibit = build();
      const text = tableCsv("chart" in exhibit ? exhibit.table : exhibit, documentWords);
      expect(text, key).not.toMatch(/NaN|undefined|\[object/);
      if (/^(items|overview|answers|means|inter-item|validity|item-deletion|sensitivity)/.test(key))
        expect(text, key).toMatch(/disembunyikan/);
    }
  });
});

test("sentences tell category and decision, and nothing else", () => {
  const results = disclosedResults(eight, LEVELS);
  const { categories, decisions } = conclude(results);
  const [variable] = eight.variables;
  expect(scaleTexts.summary(scaleSummary(results, variable!, categories))).toBe(
    "Rata-rata Mutu layanan disembunyikan supaya tidak seorang pun dapat dikenali dari kelompok yang kecil. Kategorinya Sedang.",
  );
  const [reading] = hypothesisReadings(results, decisions, eight.criteria);
  expect(hypothesis.decision(reading!)).toBe(
    "Karena p lebih kecil dari taraf signifikansi 0,05, H₀ ditolak dan Hₐ diterima: ada hubungan antara Mutu layanan dan Kepuasan.",
  );
  expect([hypothesis.strengthOf(reading!), hypothesis.interval(reading!), hypothesis.shared(reading!)]).toEqual([
    "",
    "",
    "",
  ]);
});

test("the least number of respondents is the study's own, 10 unless it declares another", () => {
  const random = seededRandom(3);
  const rows = Array.from({ length: 200 }, () => Array.from({ length: 10 }, () => 1 + Math.floor(5 * random())));
  const verdicts = (leastRespondents: number) =>
    disclosedResults(studyOf(rows, { publish: "results", leastRespondents }), LEVELS).verdicts !== undefined;
  expect([eight.leastRespondents, verdicts(200), verdicts(201)]).toEqual([10, false, true]);
});

test("a study that publishes its answers tells all", () => {
  const open = { ...eight, publish: "answers" as const };
  expect(disclosedResults(open, LEVELS).items).toEqual(analyse(open).items);
});
