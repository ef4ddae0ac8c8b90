import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { consistencyReading } from "../../../src/chapter/consistency/consistencyReading.js";
import { consistencyTable } from "../../../src/chapter/consistency/consistencyTable.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import type { Study } from "../../../src/study/study.js";
import { consistency as texts } from "../../../src/texts/id/consistency.js";
import { studyOf } from "../../studyOf.js";

const published = loadStudy("data").study;
const of = (study: Study, scoring = {}) => {
  const results = analyseInDepth(study, { ...declaredScoring(study), ...scoring });
  return { results, reading: consistencyReading(results, study.criteria) };
};
const at = (threshold: number) => of({ ...published, reliability: { threshold } });
const rows = [
  [1, 2, 3, 2, 1, 3],
  [2, 2, 3, 1, 3, 3],
  [3, 4, 1, 4, 3, 1],
  [4, 3, 2, 3, 5, 2],
  [5, 5, 5, 5, 4, 5],
  [2, 4, 4, 3, 2, 4],
];
const saying = (study: Study) => of(study).reading.without.map(texts.withoutValue).join("\n");

describe("the verdict on a scale", () => {
  const alpha = (code: string) => at(0.7).reading.scales.find((scale) => scale.code === code)!;

  it("is said to depend on the measure where alpha and omega lie on either side of the threshold, in a sentence and in the table", () => {
    const { alpha: raw, omega } = alpha("Y");
    const between = ((raw as number) + (omega as number)) / 2;
    const { reading, results } = at(between);
    const scale = reading.scales.find(({ code }) => code === "Y")!;
    expect(scale.dependsOnMeasure).toBe(true);
    expect([scale.measuresFor, scale.measuresAgainst]).toEqual([["standardizedAlpha", "omega"], ["alpha"]]);
    expect([reading.judged, reading.depending]).toEqual([8, 1]);
    expect(texts.depending(scale, reading)).toMatch(
      /^Putusan atas Loyalitas pengguna bergantung pada ukurannya\. Pada batas 0,6\d: reliabel menurut alpha yang dibakukan 0,682 dan omega 0,647, tidak reliabel menurut alpha 0,644\.$/,
    );
    expect(texts.agreement(reading)).toContain("bergantung pada ukurannya.");
    const row = consistencyTable(results, reading, results.study.criteria, texts).rows.find(
      ({ key }) => key === "variable/Y",
    )!;
    expect(row.cells["verdict"]!.note).toContain("reliabel menurut alpha yang dibakukan");
  });

  it("is said not to depend on it where all measures agree", () => {
    const { reading } = at(0.7);
    expect(reading.scales.map((scale) => texts.depending(scale, reading)).join("")).toBe("");
    expect(texts.agreement(reading)).toMatch(/^Tidak ada putusan yang bergantung/);
  });

  it("follows the scoring and the level of confidence", () => {
    const without = of(published, { leftOut: ["Y7"] });
    const y = without.reading.scales.find(({ code }) => code === "Y")!;
    expect(y.alpha).not.toBe(alpha("Y").alpha);
    expect(y.items).not.toContain("Y7");
    const wider = consistencyReading(without.results, { ...published.criteria, confidenceLevel: 0.99 }).scales.find(
      ({ code }) => code === "Y",
    )!;
    expect((wider.interval as { lower: number }).lower).toBeLessThan((y.interval as { lower: number }).lower);
  });
});

describe("what has no value is said in a sentence with its reason", () => {
  it.each([
    ["two items", rows.map(([a, b, , c, d]) => [a!, b!, c!, d!]), "satu faktor memerlukan sekurangnya tiga butir"],
    [
      "an item that does not vary",
      rows.map(([, ...rest]) => [3, ...rest]),
      "Butir yang dijawab sama oleh semua responden",
    ],
    [
      "an item that is another",
      rows.map(([a, , ...rest]) => [a!, a!, ...rest]),
      "ditentukan sepenuhnya oleh butir lain",
    ],
    ["a respondent", rows.slice(0, 1), "respondennya terlalu sedikit"],
    ["an item a scale", rows.map(([a, b]) => [a!, b!]), "butirnya terlalu sedikit"],
  ])("of %s", (_, answers, words) => {
    expect(saying(studyOf(answers))).toContain(words);
  });

  it("of a Heywood case", () => {
    // The product of two correlations of the first item exceeds the third, so its one-factor variance is negative.
    const heywood = [[1, 1, 2], [2, 3, 2], [3, 2, 4], [4, 5, 3], [5, 4, 5], [3, 4, 2], [2, 1, 3], [4, 3, 5], [1, 2, 1], [5, 5, 4]].map(([a, b, c], i) => [b! + c! > 8 ? 5 : a!, b!, c!, a!, i % 5 === 0 ? 1 : b!, 1 + ((i * 7) % 5)]); // biome-ignore format: rows
    const { reading } = of(studyOf(heywood));
    const omegas = reading.scales.map(({ omega }) => omega);
    expect(omegas).toContainEqual({ missing: "Heywood case" });
    expect(reading.without.map(texts.withoutValue).join("\n")).toContain("kasus Heywood");
  });
});
