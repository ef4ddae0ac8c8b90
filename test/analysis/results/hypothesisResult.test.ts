import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import type { Coefficient } from "../../../src/statistics/correlate.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { totalsBy } from "../../chapter/hypotheses/examples.js";
import { studyOf } from "../../studyOf.js";

const { study } = loadStudy("data");
const by = (coefficient: Coefficient) => analyse(study, { ...declaredScoring(study), coefficient }).hypotheses[0]!;

describe("hypothesisResult", () => {
  it("correlates the published totals by the coefficient of the scoring", () => {
    // R 4.2.2: cor.test(x, y), cor.test(x, y, method = "kendall", exact = FALSE)
    expect(by("pearson")).toMatchObject({
      coefficient: "pearson",
      correlation: { coefficient: expect.closeTo(0.301795700390099, 13) },
      test: { t: expect.closeTo(3.11771375811649, 12), df: 97, p: expect.closeTo(0.00239889721664441, 14) },
    });
    expect(by("kendall")).toMatchObject({
      coefficient: "kendall",
      correlation: { coefficient: expect.closeTo(0.252043888498619, 13), n: 99 },
      test: { z: expect.closeTo(3.43471679740209, 12), p: expect.closeTo(0.000593173383027186, 15) },
    });
    expect(by("spearman").correlation).toMatchObject({ coefficient: expect.closeTo(0.342852141170074, 13) });
  });

  it("is plain JSON with t and df of rho and r, with z of tau", () => {
    expect(Object.keys(by("spearman").test)).toEqual(["t", "df", "p"]);
    expect(Object.keys(by("pearson").test)).toEqual(["t", "df", "p"]);
    expect(Object.keys(by("kendall").test)).toEqual(["z", "p"]);
    expect(JSON.parse(JSON.stringify(by("kendall")))).toEqual(by("kendall"));
  });

  it("tests a perfect tau, and no perfect rho or r", () => {
    const test = (coefficient: Coefficient) =>
      totalsBy(coefficient, [1, 1], [2, 3], [3, 4], [4, 5]).hypotheses[0]!.test;
    expect(test("spearman")).toEqual({ missing: "perfect correlation" });
    expect(totalsBy("pearson", [1, 2], [2, 3], [3, 4], [4, 5]).hypotheses[0]!.test).toEqual({
      missing: "perfect correlation",
    });
    expect(test("kendall")).toMatchObject({ z: expect.closeTo(6 / Math.sqrt((4 * 3 * 13) / 18), 13) });
  });

  it.each(["spearman", "pearson", "kendall"] as const)(
    "says why there is no correlation and no test: %s",
    (coefficient) => {
      const constant = { correlation: { missing: "constant" }, test: { missing: "constant" } };
      expect(totalsBy(coefficient, [1, 3], [2, 3], [3, 3]).hypotheses[0]).toMatchObject(constant);
      expect(totalsBy(coefficient, [1, 1], [2, 3]).hypotheses[0]!.test).toEqual({ missing: "too few respondents" });
      const small = studyOf([
        [1, 2],
        [2, 1],
        [3, 3],
      ]);
      const without = analyse(small, { ...declaredScoring(small), coefficient, leftOut: ["B1"] });
      expect(without.hypotheses[0]!.correlation).toEqual({ missing: "too few items" });
    },
  );

  it("takes totals from the items answered, of the respondents that have both", () => {
    // totals 3, 6, 9, 4 and 3, 8, 10, 5; the last respondent answered nothing of A. R 4.2.2: cor, and cor of their
    // ranks
    const blanks = studyOf([
      [1, 2, 2, 1],
      [3, 0, 4, 4],
      [5, 4, 5, 0],
      [2, 2, 3, 2],
      [0, 0, 1, 1],
    ]);
    const of = (coefficient: Coefficient) =>
      analyse(blanks, { ...declaredScoring(blanks), blanks: "item", coefficient }).hypotheses[0]!;
    expect(of("pearson")).toMatchObject({
      n: 4,
      correlation: { coefficient: expect.closeTo(0.972529078167729, 13), n: 4 },
    });
    expect(of("spearman").correlation).toMatchObject({ coefficient: 1 });
    expect(of("kendall").correlation).toMatchObject({ coefficient: 1 });
  });
});
