import { describe, expect, test } from "vitest";
import { askedScoring } from "../../commands/askedScoring.js";
import { parametersOf, readSettings, scoringOf } from "../../src/study/parameters.js";
import { declaredScoring } from "../../src/study/scoring.js";
import { addresses } from "../../src/texts/id/addresses.js";
import { scaleOf, studyOf } from "../studyOf.js";

const study = studyOf([[1, 2, 3, 0]]);

describe("askedScoring", () => {
  test("is the study's own where nothing is asked", () => {
    expect(askedScoring(study, {})).toEqual(declaredScoring(study));
  });

  test("is what a page's address with the same values gives", () => {
    const asked = { reverse: ["B1", "A1"], "leave-out": ["A2"], coefficient: "kendall", blanks: "item" };
    const address = "?balik=B1&balik=A1&tanpa=A2&koefisien=kendall&kosong=item";
    expect(askedScoring(study, asked)).toEqual(
      scoringOf(readSettings(parametersOf(study, 1, addresses.parameters), address)),
    );
  });

  test.each([
    [{ reverse: ["A1", "Z9"] }, '--reverse does not take "Z9", only A1, A2, B1, B2.'],
    [{ "leave-out": [""] }, '--leave-out does not take "", only A1, A2, B1, B2.'],
    [{ reverse: ["A1", "A1"] }, "--reverse A1 is given twice."],
    [{ coefficient: "tau" }, '--coefficient does not take "tau", only spearman, pearson, kendall.'],
    [{ blanks: "0" }, '--blanks does not take "0", only midpoint, item, respondent.'],
  ])("refuses %j", (asked, message) => {
    expect(() => askedScoring(study, asked)).toThrow(message);
  });

  test("refuses the midpoint of a scale that has none", () => {
    const even = { ...study, scale: scaleOf(4, "respondent") };
    expect(() => askedScoring(even, { blanks: "midpoint" })).toThrow(
      '--blanks does not take "midpoint", only item, respondent.',
    );
  });
});
