import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import reference from "../../../site/reference/power-r.json";
import { CLOSED_FORM, relativeError } from "../../../site/reference/relativeError.js";
import { POWER, powerCurve, sizePower, testPower, testPowers } from "../../../src/analysis/conclusions/testPower.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { powerFigure } from "../../../src/chapter/hypotheses/powerFigure.js";
import { power as texts } from "../../../src/texts/id/power.js";
import { studyOf } from "../../studyOf.js";

const results = analyse(loadStudy("data").study);
const { criteria } = results.study;
const [power] = testPowers(results, criteria);

describe("testPowers", () => {
  it("are R's for the study's respondents", () => {
    const { n, coefficient, significanceLevel: level, tails } = power!;
    const expected = reference.values.formula.find(
      (value) =>
        value.n === n &&
        value.coefficient === coefficient &&
        value.level === level &&
        value.tails === tails &&
        value.power === POWER,
    )!;
    expect(relativeError(power!.detectable, expected.detectable)).toBeLessThan(CLOSED_FORM);
    expect(power!.sizes.find(({ size }) => size === expected.size)).toEqual({
      size: expected.size,
      needed: expected.needed,
      power: expect.closeTo(expected.found, 12),
    });
  });

  it("are each that of its hypothesis alone, which a figure of one asks for", () => {
    const { hypotheses } = results;
    expect(hypotheses.map((result) => testPower(result, criteria))).toEqual(testPowers(results, criteria));
  });

  it("follow the level and the tails", () => {
    const by = (changes: object) => testPowers(results, { ...criteria, ...changes })[0]!.detectable as number;
    expect(by({ significanceLevel: 0.01 })).toBeGreaterThan(by({}));
    expect(by({ tails: 1 })).toBeCloseTo(by({ significanceLevel: 2 * criteria.significanceLevel }), 4); // the far tail of two rejects hardly ever
    expect(by({ tails: 1 })).toBeLessThan(by({}));
  });

  it("ask for no more respondents than there are exactly where the size is detectable", () => {
    for (const { size, needed } of power!.sizes) expect(needed <= power!.n).toBe(size >= (power!.detectable as number));
  });

  it("count both tails of ten respondents: the study of shared case small-power", () => {
    const study = loadStudy("test/fixtures/cases/small-power").study;
    const [small] = testPowers(analyse(study), study.criteria);
    expect(small).toMatchObject({ n: 10, coefficient: "pearson", significanceLevel: 0.05, tails: 2 });
    expect(small!.sizes[0]).toEqual({ size: 0.1, needed: 783, power: expect.closeTo(0.0581113180364548, 12) });
    expect(powerFigure(analyse(study), small!, texts).table.rows[0]!.cells["power"]).toEqual({
      value: expect.closeTo(5.81113180364548, 10),
    });
  });

  it("are none where the exact test decides and no order of the scores is significant", () => {
    const four = studyOf([[1, 2], [2, 1], [3, 3], [4, 5]], { test: "auto" }); // biome-ignore format: a table
    const of = (changes: object = {}) =>
      testPowers(analyse(four), { ...criteria, significanceLevel: 0.05, tails: 2, ...changes })[0]!;
    const never = { missing: "no significant order" };
    expect(of()).toMatchObject({ n: 4, leastP: 2 / 24, detectable: never });
    expect(of().sizes.map(({ power: found }) => found)).toEqual(of().sizes.map(() => never));
    expect(texts.sentence(of())).toBe(
      "Kuasa uji dua arah pada taraf signifikansi 0,05 tidak ada: putusannya dibaca dari p eksak, dan p eksak terkecil yang mungkin dari " +
        "4 responden ini ialah 0,083, sehingga hubungan sebesar apa pun tidak akan tampak signifikan.",
    );
    expect(powerFigure(analyse(four), of(), texts).chart).toMatchObject({ points: [], marked: [] });
    expect(of({ significanceLevel: 0.1 }).detectable).toBeTypeOf("number");
    expect(of({ tails: 1 }).detectable).toBeTypeOf("number"); // 1 of 24 is below .05
    expect(testPowers(analyse({ ...four, test: "approximate" }), criteria)[0]!.detectable).toBeTypeOf("number");
  });

  it("say why there is none of three respondents", () => {
    const [few] = testPowers(analyse(studyOf([[1, 2], [2, 1], [3, 3]])), criteria); // biome-ignore format: a table
    expect(few).toMatchObject({ n: 3, detectable: { missing: "too few respondents" } });
    expect(few!.sizes.every((size) => size.needed > 3)).toBe(true);
    expect(powerCurve(few!)[50]!.power).toEqual({ missing: "too few respondents" });
  });
});

it("powerCurve rises from the level, and meets the power where the size is detectable", () => {
  const curve = powerCurve(power!);
  expect(curve[0]).toEqual({ size: 0, power: expect.closeTo(criteria.significanceLevel, 12) });
  const powers = curve.map((point) => point.power as number);
  expect(powers).toEqual(powers.toSorted((a, b) => a - b));
  expect(sizePower(power!, power!.detectable as number).power).toBeCloseTo(POWER, 12);
});
