import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { decidingP } from "../../../src/analysis/results/decidingP.js";
import { CHANGES, type Change, sensitivityOf } from "../../../src/analysis/results/sensitivity.js";
import { isMissing } from "../../../src/statistics/outcome.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import type { Study } from "../../../src/study/study.js";
import { edge, edgeFound, study as small } from "../../chapter/sensitivity/examples.js";
import { scaleOf, studyOf } from "../../studyOf.js";

const published = loadStudy("data").study;
const blanks = studyOf(
  [
    [0, 2, 3, 4, 2, 1],
    [1, 2, 4, 3, 5, 0],
    [5, 4, 4, 0, 1, 2],
    [3, 3, 1, 2, 2, 2],
    [4, 5, 2, 1, 3, 5],
  ],
  { scale: scaleOf(5, "item"), coefficient: "kendall" },
);

function resultsAfter(study: Study, change: Change, code: string) {
  return analyse(study, { ...declaredScoring(study), [change]: [code] });
}

describe.each([
  ["the published study", published],
  ["a small study", small],
  ["a study with blanks and Kendall's tau", blanks],
  ["a study of small variables", edge],
])("the sensitivity of %s", (_, study) => {
  const found = sensitivityOf(study);
  const own = analyse(study);

  it("holds the study's own numbers", () => {
    for (const { code, alpha, mean } of found.variables)
      expect(own.scales.find((scale) => scale.code === code)).toMatchObject({ alpha, mean });
    expect(found.variables.map(({ code }) => code)).toEqual(study.variables.map(({ code }) => code));
  });

  it("is, for every item and change, what a whole analysis gives", () => {
    for (const item of found.items) {
      for (const change of CHANGES) {
        const { scales, hypotheses } = resultsAfter(study, change, item.code);
        const { alpha, mean } = scales.find(({ code }) => code === item.variable)!;
        expect([item[change].alpha.value, item[change].mean.value]).toEqual([alpha, mean]);
        for (const { id, correlation, p } of item[change].hypotheses) {
          const direct = hypotheses.find((hypothesis) => hypothesis.id === id)!;
          expect(correlation.value).toEqual(
            isMissing(direct.correlation) ? direct.correlation : direct.correlation.coefficient,
          );
          expect(p).toEqual(decidingP(direct));
        }
      }
    }
  });

  it("leaves out as alpha if deleted does, where there are no blanks", () => {
    if (own.respondents.blank > 0) return; // respondents with a blank come back to alpha with the item gone
    for (const { code, variable, leftOut } of found.items) {
      const { alphaIfDeleted } = own.scales
        .find((scale) => scale.code === variable)!
        .items.find((item) => item.code === code)!;
      if (isMissing(alphaIfDeleted)) expect(leftOut.alpha.value).toEqual(alphaIfDeleted);
      else expect(leftOut.alpha.value).toBeCloseTo(alphaIfDeleted, 12);
    }
  });

  it("tells how much each number is more than the study's own", () => {
    for (const item of found.items) {
      const { mean } = found.variables.find(({ code }) => code === item.variable)!;
      for (const { mean: shift } of CHANGES.map((change) => item[change])) {
        if (!isMissing(shift.value)) expect(shift.difference).toBe(shift.value - (mean as number));
      }
    }
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("reversing the item of the published study that is worded against its variable", () => {
  const { code, reversed, leftOut } = sensitivityOf(published).items.find(
    (item) => published.items.find(({ code }) => code === item.code)!.worded === "against",
  )!;
  const after = resultsAfter(published, "reversed", code);

  it("gives alpha .641, rho .250 with p .012, and a mean of retention of 3.52", () => {
    expect(code).toBe("Y7");
    expect(reversed.alpha.value).toBeCloseTo(0.641, 3);
    expect(reversed.hypotheses[0]!.correlation.value).toBeCloseTo(0.25, 3);
    expect(reversed.hypotheses[0]!.p).toEqual({ by: "approximate", p: expect.closeTo(0.012, 3) });
    expect(after.scales.find((scale) => scale.code === "RET")!.mean).toBeCloseTo(3.52, 2);
  });

  it("lowers rho by .092, and leaving it out raises alpha by .057", () => {
    expect(reversed.hypotheses[0]!.correlation.difference).toBeCloseTo(-0.092, 3);
    expect(leftOut.alpha.difference).toBeCloseTo(0.057, 3);
  });
});

describe("what cannot be computed", () => {
  const change = (code: string) => edgeFound.items.find((item) => item.code === code)!;
  const few = { missing: "too few items" };
  const constant = { missing: "constant" };

  it("has no alpha without one of two items, but a mean and a correlation", () => {
    expect(change("A1").leftOut.alpha).toEqual({ value: few, difference: few });
    expect(change("A1").leftOut.mean.value).toBeCloseTo(3.2, 12);
    expect(change("A1").leftOut.hypotheses[0]!.correlation.value).toBeLessThan(-0.5);
  });

  it("has nothing without a variable's only item", () => {
    const { alpha, mean, hypotheses } = change("B1").leftOut;
    expect([alpha.value, mean.value, hypotheses[0]!.correlation.value, hypotheses[0]!.p]).toEqual([few, few, few, few]);
  });

  it("has values without a difference where the study's own have none", () => {
    expect(change("D1").reversed.alpha.value).toBeCloseTo(1, 12);
    expect(change("D1").reversed.alpha.difference).toEqual(constant);
    expect(change("D1").reversed.hypotheses[0]!.correlation.difference).toEqual(constant);
  });

  it("has the hypotheses that the item's variable is in, and no other", () => {
    expect(edgeFound.items.map(({ reversed }) => reversed.hypotheses.map(({ id }) => id).join())).toEqual([
      "H1,H2",
      "H1,H2",
      "H1",
      "",
      "",
      "H2",
      "H2",
    ]);
  });
});
