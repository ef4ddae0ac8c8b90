import { describe, expect, it } from "vitest";
import { validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { validityReading } from "../../../src/chapter/instrument/validityReading.js";
import type { Criteria } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";
import { pilot, results, rows } from "./examples.js";

const piloted = analyse(studyOf(rows, { pilot }));

function read(of: typeof results, changes: Partial<Criteria> = {}) {
  const criteria = { ...of.study.criteria, ...changes };
  return validityReading(of, validity(of, criteria), criteria);
}

describe("validityReading", () => {
  it("tallies both coefficients and finds where their verdicts differ", () => {
    const { answers } = read(results);
    expect([answers.total.valid, answers.rest.valid]).toEqual([4, 1]);
    expect(answers.differing.map(({ code }) => code)).toEqual(["A2", "B1", "B2"]);
  });

  it("finds what the other number of tails would turn, either way", () => {
    const two = read(results, { validity: "item-rest", tails: 2 }).answers.otherTails;
    expect(two).toMatchObject({ tails: 1, becomeValid: ["B1", "B2"], becomeInvalid: [] });
    const one = read(results, { validity: "item-rest", tails: 1 }).answers.otherTails;
    expect(one).toMatchObject({ tails: 2, becomeValid: [], becomeInvalid: ["B1", "B2"] });
    expect(read(results, { validity: "item-total" }).answers.otherTails).toMatchObject({
      becomeValid: [],
      becomeInvalid: [],
    });
  });

  it("sets the pilot's verdicts against what became of its items", () => {
    expect(read(piloted).pilot).toMatchObject({
      tested: 4,
      valid: 2,
      dropped: 1,
      validDropped: [],
      invalidKept: ["R3"],
    });
    expect(read(piloted, { tails: 1 }).pilot).toMatchObject({ valid: 3, validDropped: ["R2"], invalidKept: ["R3"] });
    expect(read(piloted).pilot!.otherTails).toMatchObject({
      becomeValid: ["R2"],
      cutoffs: [{ critical: expect.closeTo(0.3060566, 7) }],
    });
  });

  it("keeps what each critical value follows from", () => {
    const kendall = read(analyse(studyOf(rows, { pilot, coefficient: "kendall" })));
    expect(kendall.answers.cutoffs).toEqual([{ coefficient: "kendall", n: 10, critical: expect.closeTo(0.486957, 6) }]);
    expect(kendall.answers.otherTails.cutoffs).toEqual([
      { coefficient: "kendall", n: 10, critical: expect.closeTo(0.408667, 6) },
    ]);
    expect(kendall.pilot).toMatchObject({ coefficient: "spearman", n: 30, df: 28 });
  });

  it("leaves the pilot out where there is none", () => {
    expect(read(results)).not.toHaveProperty("pilot");
  });
});
