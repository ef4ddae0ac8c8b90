import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { CLOSED_FORM, relativeError } from "../../../site/reference/relativeError.js";
import reference from "../../../site/reference/reliability-r.json";
import { concludeInDepth } from "../../../src/analysis/conclusions/concludeInDepth.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import type { Study } from "../../../src/study/study.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const published = analyseInDepth(loadStudy("data").study);
const rows = [
  [1, 2, 3, 2, 1, 3],
  [2, 2, 3, 1, 3, 3],
  [3, 4, 1, 4, 3, 1],
  [4, 3, 2, 3, 5, 2],
  [5, 5, 5, 5, 4, 5],
  [2, 4, 4, 3, 2, 4],
];
const of = (answers: readonly (readonly number[])[], changes: Partial<Study> = {}) => {
  const results = analyseInDepth(studyOf(answers, changes));
  return { ...results.consistency.find(({ code }) => code === "A")!, results };
};

describe("consistency", () => {
  it.each(published.consistency.map((scale) => [scale.code, scale] as const))(
    "of the study's answers is R's: %s",
    (code, found) => {
      const expected = reference.values.scales[code as keyof typeof reference.values.scales];
      expect(found.items).toEqual(expected.items);
      expect(relativeError(found.standardizedAlpha, expected.standardizedAlpha)).toBeLessThan(CLOSED_FORM);
      expect(relativeError(found.meanCorrelation, expected.meanCorrelation)).toBeLessThan(CLOSED_FORM);
      found.correlations.forEach((row, i) => {
        expect(row).toHaveLength(i);
        row.forEach(
          (correlation, j) =>
            void expect(relativeError(correlation, expected.correlations[i]![j]!)).toBeLessThan(CLOSED_FORM),
        );
      });
      if ("lavaan" in expected) expect(relativeError(found.omega, expected.lavaan)).toBeLessThan(1e-7);
      else expect(found.omega).toEqual({ missing: "not identified" });
    },
  );

  it("follows the scoring: an item turned round, an item left out", () => {
    const study = studyOf(rows);
    const by = (scoring: object) => analyseInDepth(study, { ...declaredScoring(study), ...scoring }).consistency[0]!;
    expect(by({ reversed: ["A1"] }).correlations[1]![0]).toBeCloseTo(-(by({}).correlations[1]![0] as number), 12);
    expect(by({ leftOut: ["A1"] })).toMatchObject({ items: ["A2", "A3"], omega: { missing: "not identified" } });
  });

  it("is of those who answered every item, by the rule `item`", () => {
    const withBlank = [...rows, [0, 5, 1, 2, 3, 4]];
    const { results: _, ...found } = of(withBlank, { scale: scaleOf(5, "item") });
    const { results: __, ...complete } = of(rows, { scale: scaleOf(5, "item") });
    expect(found).toEqual(complete);
  });

  it("says why it has no value: an item that does not vary, two items that are one, a respondent, no item", () => {
    const constant = of(rows.map(([, ...rest]) => [3, ...rest]));
    expect(constant).toMatchObject({ standardizedAlpha: { missing: "constant" }, omega: { missing: "constant" } });
    expect(constant.correlations).toEqual([
      [],
      [{ missing: "constant" }],
      [{ missing: "constant" }, expect.any(Number)],
    ]);
    expect(of(rows.map(([a, , ...rest]) => [a!, a!, ...rest])).omega).toEqual({ missing: "collinear items" });
    expect(of(rows.slice(0, 3)).omega).toEqual({ missing: "too few respondents" });
    expect(of(rows.slice(0, 1))).toMatchObject({
      standardizedAlpha: { missing: "too few respondents" },
      omega: { missing: "too few respondents" },
    });
    const none = analyseInDepth(studyOf(rows), { ...declaredScoring(studyOf(rows)), leftOut: ["A1", "A2", "A3"] })
      .consistency[0]!;
    expect(none).toMatchObject({
      items: [],
      correlations: [],
      omega: { missing: "too few items" },
      meanCorrelation: { missing: "too few items" },
    });
  });
});

describe("consistencyVerdicts", () => {
  const verdictsAt = (threshold: number) =>
    concludeInDepth({ ...published, study: { ...published.study, reliability: { threshold } } }).consistency.find(
      ({ code }) => code === "Y",
    )!;
  const y = published.consistency.find(({ code }) => code === "Y")!;
  const alpha = published.scales.find(({ code }) => code === "Y")!.alpha as number;

  it("say where the verdict depends on the measure", () => {
    const between = (alpha + (y.standardizedAlpha as number)) / 2;
    expect(verdictsAt(between)).toMatchObject({ dependsOnMeasure: true });
    expect(verdictsAt(between).reliable.alpha).not.toBe(verdictsAt(between).reliable.standardizedAlpha);
    expect(verdictsAt(0.99)).toMatchObject({
      reliable: { alpha: false, standardizedAlpha: false, omega: false },
      dependsOnMeasure: false,
    });
  });

  it("take a measure without a value for no verdict", () => {
    const ret = concludeInDepth(published).consistency.find(({ reliable: { omega } }) => typeof omega === "object")!;
    expect(ret.reliable.omega).toEqual({ missing: "not identified" });
    expect(ret.dependsOnMeasure).toBe(ret.reliable.alpha !== ret.reliable.standardizedAlpha);
  });
});
