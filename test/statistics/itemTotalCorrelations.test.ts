import { describe, expect, it } from "vitest";
import coefficients from "../../site/reference/coefficients-r.json";
import { jointOf } from "../../site/reference/jointOf.js";
import { CLOSED_FORM, relativeError } from "../../site/reference/relativeError.js";
import pspp from "../../site/reference/study-pspp.json";
import study from "../../site/reference/study-r.json";
import { answerTotals, itemsOf } from "../../site/reference/studyAnswers.js";
import type { Correlation } from "../../src/statistics/correlation.js";
import { itemTotalCorrelations } from "../../src/statistics/itemTotalCorrelations.js";
import { spearman } from "../../src/statistics/spearman.js";
import { duplicated, permuted, syntheticAnswers } from "./syntheticAnswers.js";

describe("itemTotalCorrelations", () => {
  for (const scale of ["X", "Y"] as const) {
    for (const coefficient of ["spearman", "pearson"] as const) {
      it(`agrees with R on every item of ${scale}, total and rest, ${coefficient}`, () => {
        const correlations = itemTotalCorrelations(itemsOf(scale), coefficient);
        const expected = study.values.scales[scale][coefficient];
        expect(correlations).toHaveLength(expected.total.length);
        for (const [i, { total, rest }] of correlations.entries()) {
          expect(relativeError((total as Correlation).coefficient, expected.total[i]!)).toBeLessThan(CLOSED_FORM);
          expect(relativeError((rest as Correlation).coefficient, expected.rest[i]!)).toBeLessThan(CLOSED_FORM);
        }
      });
    }
  }
  it.each(["X", "Y"] as const)("agrees with R on every item of %s, total and rest, kendall", (scale) => {
    const expected = coefficients.values.itemTotal[scale];
    for (const [i, { total, rest }] of itemTotalCorrelations(itemsOf(scale), "kendall").entries()) {
      expect(relativeError((total as Correlation).coefficient, expected.total[i]!)).toBeLessThan(CLOSED_FORM);
      expect(relativeError((rest as Correlation).coefficient, expected.rest[i]!)).toBeLessThan(CLOSED_FORM);
    }
  });
  it.each(["X", "Y"] as const)(
    "agrees with PSPP's corrected item-total correlation of %s, to the 12 decimals it prints",
    (scale) => {
      for (const [i, { rest }] of itemTotalCorrelations(itemsOf(scale), "pearson").entries()) {
        expect((rest as Correlation).coefficient).toBeCloseTo(pspp.values.scales[scale].rest[i]!, 11);
      }
    },
  );
  it("correlates with the sum of the other items, as counting respondent by respondent does", () => {
    const columns = syntheticAnswers(500, 7);
    const { rest } = itemTotalCorrelations(columns, "spearman")[0]!;
    expect(rest).toEqual(spearman(jointOf(columns[0]!, answerTotals(columns.slice(1)))));
  });
  it("does not change when respondents are permuted or doubled", () => {
    const columns = syntheticAnswers(120, 4);
    expect(itemTotalCorrelations(permuted(columns), "spearman")).toEqual(itemTotalCorrelations(columns, "spearman"));
    for (const [i, { rest }] of itemTotalCorrelations(duplicated(columns), "spearman").entries()) {
      const before = itemTotalCorrelations(columns, "spearman")[i]!.rest as Correlation;
      expect((rest as Correlation).coefficient).toBeCloseTo(before.coefficient, 15);
    }
  });
  it("gives perfect correlations exactly", () => {
    const column = Uint8Array.of(1, 2, 4, 5);
    expect(itemTotalCorrelations([column, column], "pearson")[0]).toEqual({
      total: { coefficient: 1, unexplained: 0, n: 4 },
      rest: { coefficient: 1, unexplained: 0, n: 4 },
    });
  });
  it("is missing for an item that does not vary, and of others only where their rest does not", () => {
    const [constant, varying] = itemTotalCorrelations([Uint8Array.of(3, 3, 3), Uint8Array.of(1, 2, 5)], "spearman");
    expect(constant).toEqual({ total: { missing: "constant" }, rest: { missing: "constant" } });
    expect(varying).toEqual({ total: { coefficient: 1, unexplained: 0, n: 3 }, rest: { missing: "constant" } });
  });
  it("holds totals above 255", () => {
    const columns = Array.from({ length: 60 }, () => Uint8Array.of(1, 3, 5, 7));
    expect((itemTotalCorrelations(columns, "pearson")[0]!.total as Correlation).coefficient).toBe(1);
  });
  it("refuses columns of different length", () => {
    expect(() => itemTotalCorrelations([new Uint8Array(2), new Uint8Array(3)], "spearman")).toThrow(
      "columns of one length",
    );
  });
});
