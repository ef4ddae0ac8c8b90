import { describe, expect, it } from "vitest";
import { cutoffOf, validity } from "../../../src/analysis/conclusions/validity.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { pilot, results, rows } from "../../chapter/instrument/examples.js";
import { studyOf } from "../../studyOf.js";

const { criteria } = results.study;
const verdicts = (changes: Partial<typeof criteria>) =>
  validity(results, { ...criteria, ...changes }).answers.items.map(({ valid }) => valid);

describe("validity", () => {
  it("compares with the critical r of n - 2 degrees of freedom, at the level and tails of the criteria", () => {
    // R 4.2.2: t <- qt(1 - level / tails, 8); t / sqrt(8 + t^2)
    expect(validity(results, criteria).answers).toMatchObject({ n: 10, df: 8, critical: expect.closeTo(0.6318969, 7) });
    expect(cutoffOf(validity(results, { ...criteria, tails: 1 }).answers, "A").critical).toBeCloseTo(0.5493568, 7);
    expect(cutoffOf(validity(results, { ...criteria, significanceLevel: 0.01 }).answers, "B").critical).toBeCloseTo(
      0.7645925,
      7,
    );
  });

  it("reads the verdict from the coefficient that the criteria name", () => {
    expect(verdicts({ validity: "item-total" })).toEqual([true, true, false, true, true]);
    expect(verdicts({ validity: "item-rest" })).toEqual([true, false, false, false, false]);
    expect(verdicts({ validity: "item-rest", tails: 1 })).toEqual([true, false, false, true, true]);
    expect(verdicts({ validity: "item-total", significanceLevel: 0.0005 })).toEqual([true, false, false, false, false]);
  });

  it("correlates an item with its variable's total and with the rest of it", () => {
    const { items } = validity(results, criteria).answers;
    // R 4.2.2: cor(x[, j], rowSums(x), method = "spearman") and cor(x[, j], rowSums(x) - x[, j], method = "spearman")
    expect(items[1]).toMatchObject({
      total: { coefficient: expect.closeTo(0.80985442984, 10) },
      rest: { coefficient: expect.closeTo(0.516339869281, 11) },
    });
    expect(items[3]).toMatchObject({
      total: { coefficient: expect.closeTo(0.864966280653, 11) },
      rest: { coefficient: expect.closeTo(0.55, 12) },
    });
  });

  it("takes the coefficient of the scoring, with its own critical value", () => {
    const by = (coefficient: "pearson" | "kendall") =>
      validity(analyse(studyOf(rows, { coefficient })), criteria).answers;
    // R 4.2.2: cor(x[, 3], rowSums(x)), cor(x[, 3], rowSums(x) - x[, 3], method = "kendall"), ...
    expect(by("pearson")).toMatchObject({ coefficient: "pearson", df: 8, critical: expect.closeTo(0.6318969, 7) });
    expect(by("pearson").items[2]).toMatchObject({
      total: { coefficient: expect.closeTo(0.45743004961, 10) },
      rest: { coefficient: expect.closeTo(0.019048482944, 11) },
    });
    expect(by("kendall")).toMatchObject({ coefficient: "kendall", n: 10, critical: expect.closeTo(0.486956967, 9) });
    expect(by("kendall")).not.toHaveProperty("df");
    expect(by("kendall").items[1]).toMatchObject({
      total: { coefficient: expect.closeTo(0.710284805205, 11), valid: true },
      rest: { coefficient: expect.closeTo(0.405405405405, 11), valid: false },
    });
  });

  it("finds no item valid by tau where the respondents are too few for any", () => {
    const { answers } = validity(
      analyse(
        studyOf(
          [1, 2, 3].map((x) => [x, x, x, x]),
          { coefficient: "kendall" },
        ),
      ),
      criteria,
    );
    expect(answers.items.map(({ total }) => total)).toEqual(
      answers.items.map(() => ({ coefficient: 1, valid: false })),
    );
  });

  it("judges the pilot's Spearman correlations by the critical r, whatever the answers are correlated with", () => {
    const pilotBy = (coefficient: "spearman" | "kendall") =>
      validity(analyse(studyOf(rows, { pilot, coefficient })), criteria).pilot;
    expect(pilotBy("kendall")).toEqual(pilotBy("spearman"));
    expect(pilotBy("kendall")).toMatchObject({ coefficient: "spearman", df: 28 });
  });

  const leavingOut = (blanks: ReturnType<typeof studyOf>) =>
    validity(analyse(blanks, { ...declaredScoring(blanks), blanks: "item" }), criteria).answers;

  it("holds a variable's items against the critical r of its own respondents where blanks are left out", () => {
    const answers = leavingOut(studyOf(rows.map((row, i) => (i < 4 ? [...row.slice(0, 4), 0] : row))));
    // R 4.2.2: t <- qt(.975, c(8, 4)); t / sqrt(c(8, 4) + t^2)
    expect(answers).toMatchObject({
      coefficient: "spearman",
      variables: [
        { code: "A", coefficient: "spearman", n: 10, df: 8, critical: expect.closeTo(0.63189686, 8) },
        { code: "B", coefficient: "spearman", n: 6, df: 4, critical: expect.closeTo(0.81140135, 8) },
      ],
    });
    expect(answers).not.toHaveProperty("critical");
    expect(answers.items.filter(({ variable }) => variable === "A").map(({ valid }) => valid)).toEqual([
      true,
      true,
      false,
    ]);
    const one = leavingOut(studyOf(rows.map((row, i) => (i < 2 ? [0, 0, ...row.slice(2, 4), 0] : row))));
    expect(one).toMatchObject({ n: 8, df: 6 });
    expect(one).not.toHaveProperty("variables");
  });

  it("has no degrees of freedom below 1, and no critical r of nobody, which leaves the other variable its own", () => {
    const missing = { missing: "too few respondents" };
    const answers = leavingOut(studyOf(rows.map((row) => [...row.slice(0, 4), 0])));
    expect(answers).toMatchObject({
      variables: [
        { code: "A", n: 10, df: 8 },
        { code: "B", n: 0, df: missing, critical: missing },
      ],
    });
    expect(validity(analyse(studyOf(rows.slice(0, 1))), criteria).answers).toMatchObject({
      n: 1,
      df: missing,
      critical: missing,
    });
  });

  it("needs the coefficient to be greater: an item that runs against the others is not valid", () => {
    const { answers } = validity(analyse(studyOf([1, 2, 3, 4, 5, 1, 2].map((x) => [x, x, 6 - x, 3, x]))), criteria);
    expect(answers.items[2]).toMatchObject({ code: "A3", rest: { coefficient: -1, valid: false } });
  });

  it("has no verdict where an item does not vary, or its scale has no other item", () => {
    const { answers } = validity(analyse(studyOf([1, 2, 3, 4, 5].map((x) => [x, 3, x]))), criteria);
    expect(answers.items[1]!.total.valid).toEqual({ missing: "constant" });
    const missing = { missing: "too few items" };
    expect(answers.items[2]).toMatchObject({
      total: { coefficient: missing, valid: missing },
      rest: { valid: missing },
      valid: missing,
    });
  });

  it("has no critical r for two respondents", () => {
    const { answers } = validity(analyse(studyOf(rows.slice(0, 2))), criteria);
    expect(cutoffOf(answers, "A").critical).toEqual({ missing: "too few respondents" });
    expect(answers.items.every(({ valid }) => typeof valid === "object")).toBe(true);
  });

  it("judges the pilot by its own number of respondents, and has none where the study has none", () => {
    const piloted = validity(analyse(studyOf(rows, { pilot })), criteria).pilot!;
    expect(piloted).toMatchObject({ n: 30, df: 28, critical: expect.closeTo(0.3610069, 7) });
    expect(piloted.items.map(({ valid }) => valid)).toEqual([true, false, false, true]);
    expect(validity(results, criteria).pilot).toBeUndefined();
  });
});
