import { describe, expect, it } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { concludeInDepth } from "../../src/analysis/conclusions/concludeInDepth.js";
import { analyseInDepth } from "../../src/analysis/results/analyseInDepth.js";
import { resultsDocument } from "../../src/analysis/resultsDocument.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { scaleOf, studyOf } from "../studyOf.js";

const constant = Array.from({ length: 6 }, () => [2, 2, 2, 5, 5, 5]);

describe.each([
  ["the study in data/", loadStudy("data").study],
  ["constant answers, of which no statistic of variation exists", studyOf(constant)],
  [
    "respondents who all left a blank and are not scored",
    studyOf(
      constant.map((row) => [0, ...row.slice(1)]),
      { scale: scaleOf(5, "respondent") },
    ),
  ],
])("resultsDocument, for %s", (_, study) => {
  const results = analyseInDepth(study);
  const read = JSON.parse(resultsDocument(results));

  it("gives back what was written, at full precision", () => {
    expect(read).toEqual({ ...results, conclusions: concludeInDepth(results) });
  });

  it("has no null and no empty object: what has no value says why", () => {
    expect(emptyPlaces(read, "")).toEqual([]);
  });

  it("holds no answers of single respondents", () => {
    expect(JSON.stringify(read)).not.toContain('"answers":{"respondents"');
  });
});

describe("resultsDocument", () => {
  it("ends in a line break, as text files do", () => {
    expect(resultsDocument(analyseInDepth(studyOf(constant)))).toMatch(/[^\n]\n$/);
  });

  it("carries the scoring that made it", () => {
    const study = studyOf(constant);
    const scoring = { reversed: ["A1"], leftOut: ["B1"], blanks: "item", coefficient: "pearson" } as const;
    expect(JSON.parse(resultsDocument(analyseInDepth(study, scoring))).scoring).toEqual(scoring);
    expect(JSON.parse(resultsDocument(analyseInDepth(study))).scoring).toEqual(declaredScoring(study));
  });

  it.each(["spearman", "pearson", "kendall"] as const)(
    "has no p of 0: what no double holds stands there by its logarithm, %s",
    (coefficient) => {
      const alike = Array.from({ length: 3000 }, (_, i) => [(i % 5) + 1, 3, i === 0 ? 2 : (i % 5) + 1, 3]);
      const questions = ["B", "BD"].map((to, i) => ({ id: `Q${i + 1}`, from: "A", to, text: { id: "?" } }));
      const {
        hypotheses,
        questions: family,
        grid,
      } = JSON.parse(resultsDocument(analyseInDepth(studyOf(alike, { coefficient, questions }))));
      const held = 2.2250738585072014e-308;
      const { p, log10P } = hypotheses[0].test;
      expect(p).toBe(held);
      expect(log10P).toBeLessThan(-400);
      expect(grid[0]).toMatchObject({ adjusted: held, log10Adjusted: log10P });
      expect(family[0]).toMatchObject({ adjusted: held, log10Adjusted: expect.closeTo(log10P + Math.log10(2), 9) });
    },
  );

  it("refuses a number that JSON cannot hold, and names its place", () => {
    const results = analyseInDepth(studyOf(constant));
    const [first, ...rest] = results.items;
    const broken = { ...results, items: [{ ...first!, standardDeviation: Number.NaN }, ...rest] };
    expect(() => resultsDocument(broken)).toThrow('found NaN at "standardDeviation"');
  });
});

/** Paths of nulls and of objects without keys; `study` may declare nothing (texts, numbers). */
function emptyPlaces(value: unknown, path: string): string[] {
  if (value === null) return [path];
  if (typeof value !== "object" || path.startsWith(".study")) return [];
  const entries = Object.entries(value);
  return entries.length === 0 && !Array.isArray(value)
    ? [path]
    : entries.flatMap(([key, part]) => emptyPlaces(part, `${path}.${key}`));
}
