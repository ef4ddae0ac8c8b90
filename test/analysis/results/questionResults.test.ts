import { describe, expect, it } from "vitest";
import { concludeInDepth } from "../../../src/analysis/conclusions/concludeInDepth.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { holm } from "../../../src/statistics/holm.js";
import { isMissing } from "../../../src/statistics/outcome.js";
import type { Probability } from "../../../src/statistics/probability.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import type { Study } from "../../../src/study/study.js";
import { studyOf } from "../../studyOf.js";

/** A1 and A2 make AD, B1 and B2 make BD; A3 is alone in AE, B3 in BE. */
const rows = [
  [1, 2, 3, 2, 1, 3],
  [2, 2, 3, 1, 3, 3],
  [3, 4, 1, 4, 3, 1],
  [4, 3, 2, 3, 5, 2],
  [5, 5, 5, 5, 4, 5],
  [2, 4, 4, 3, 2, 4],
];
const study = withSecondDimensions(studyOf(rows));
const question = (id: string, from: string, to: string) => ({ id, from, to, text: { id: "?" } });
const of = (changes: Partial<Study>) => analyseInDepth({ ...study, ...changes });

/** The third item of each variable becomes a dimension of its own. */
function withSecondDimensions(plain: Study): Study {
  return {
    ...plain,
    variables: plain.variables.map((variable) => ({
      ...variable,
      dimensions: [...variable.dimensions, { code: `${variable.code}E`, name: { id: "Kedua" } }],
    })),
    items: plain.items.map((item) => (item.code.endsWith("3") ? { ...item, dimension: `${item.variable}E` } : item)),
  };
}

describe("questions", () => {
  it("take variables and dimensions alike, each with the totals of its own items", () => {
    const { questions, hypotheses } = of({ questions: [question("Q1", "A", "B"), question("Q2", "AE", "BE")] });
    const { adjusted: _, adjustedOtherwise: __, id: ___, ...first } = questions[0]!;
    expect(hypotheses[0]).toMatchObject(first);
    expect(questions[1]!.correlation).toEqual({ coefficient: 1, unexplained: 0, n: 6 });
  });

  it("are adjusted as one family, apart from the grid", () => {
    const { questions } = of({ questions: [question("Q1", "A", "B"), question("Q2", "AD", "B")] });
    const ps = questions.map(({ test }) => (test as { p: number }).p);
    expect(questions.map(({ adjusted }) => adjusted)).toEqual(
      holm(ps.map((p) => ({ p }))).map((adjusted) => (adjusted as Probability).p),
    );
    expect(questions.map(({ adjusted }) => adjusted)).not.toEqual(ps);
    expect(of({ questions: [question("Q1", "A", "B")] }).questions[0]!.adjusted).toBe(ps[0]);
  });

  it("leave a test that is missing out of the family, and say why", () => {
    const scoring = { ...declaredScoring(study), leftOut: ["A3"] };
    const { questions } = analyseInDepth(
      { ...study, questions: [question("Q1", "AD", "BD"), question("Q2", "AE", "BE")] },
      scoring,
    );
    expect(questions[1]!.adjusted).toEqual({ missing: "too few items" });
    expect(questions[0]!.adjusted).toBe((questions[0]!.test as { p: number }).p);
  });

  it("are adjusted by the p that decides, and beside it by the other: exact where an approximation decides, and the other way round", () => {
    const asked = [question("Q1", "A", "B"), question("Q2", "AD", "B"), question("Q3", "AE", "BE")];
    const { questions } = of({ questions: asked });
    const exactly = of({ questions: asked, test: "auto" }).questions;
    const [approximate, exact] = [
      questions.map(({ test }) => (isMissing(test) ? undefined : test.p)),
      questions.map((one) => one.exact!.p),
    ];
    expect([questions, exactly].map((all) => all.map(({ decides }) => decides))).toEqual([
      ["approximate", "approximate", "exact"],
      ["exact", "exact", "exact"],
    ]);
    const adjustedOf = (ps: readonly number[]) => holm(ps.map((p) => ({ p }))).map((one) => (one as Probability).p);
    const mixed = adjustedOf([approximate[0]!, approximate[1]!, exact[2]!]);
    expect(questions.map(({ adjusted }) => adjusted)).toEqual(mixed);
    expect(questions.map(({ adjustedOtherwise }) => adjustedOtherwise)).toEqual(
      adjustedOf(exact).map((p) => ({ by: "exact", p })),
    );
    expect(exactly.map(({ adjusted }) => adjusted)).toEqual(adjustedOf(exact));
    expect(exactly.map(({ adjustedOtherwise }) => adjustedOtherwise)).toEqual(
      mixed.map((p) => ({ by: "approximate", p })),
    );
  });

  it("have no correlation where all items of a dimension are left out", () => {
    const scoring = { ...declaredScoring(study), leftOut: ["A3"] };
    const { questions } = analyseInDepth({ ...study, questions: [question("Q1", "AE", "B")] }, scoring);
    const missing = { missing: "too few items" };
    expect(questions[0]).toMatchObject({ correlation: missing, test: missing, adjusted: missing });
  });

  it("may be none", () => {
    expect(of({ questions: [] }).questions).toEqual([]);
  });

  it("take the variable where a dimension has its code", () => {
    const items = study.items.map((item) => (item.dimension === "BD" ? { ...item, dimension: "A" } : item));
    const [a, b] = study.variables as [Study["variables"][0], Study["variables"][0]];
    const variables = [{ ...b, dimensions: [{ code: "A", name: { id: "Senama" } }, b.dimensions[1]!] }, a];
    const { questions, hypotheses } = of({ items, variables, questions: [question("Q1", "A", "B")] });
    expect(questions[0]).toMatchObject({ correlation: hypotheses[0]!.correlation });
  });
});

describe("the exploratory grid", () => {
  it("pairs every dimension of the independent variables with every one of the dependent", () => {
    expect(of({}).grid.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["AD-BD", "AD", "BD"],
      ["AD-BE", "AD", "BE"],
      ["AE-BD", "AE", "BD"],
      ["AE-BE", "AE", "BE"],
    ]);
  });
  it("is empty without a dependent variable", () => {
    expect(of({ variables: study.variables.map((variable) => ({ ...variable, role: "independent" })) }).grid).toEqual(
      [],
    );
  });
});

describe("decisions on questions", () => {
  const results = of({ questions: [question("Q1", "A", "B"), question("Q2", "AD", "B"), question("Q3", "AE", "BE")] });

  it("reject in the family by the adjusted p, and alone by p, below the level", () => {
    const [first] = results.questions;
    const [p, adjusted] = [(first!.test as { p: number }).p, first!.adjusted as number];
    const decide = (significanceLevel: number) =>
      concludeInDepth(results, { ...study.criteria, significanceLevel }).questions[0]!;
    expect(adjusted).toBeGreaterThan(p);
    expect(decide((p + adjusted) / 2)).toMatchObject({ rejected: true, rejectedInFamily: false });
    expect(decide(p / 2)).toMatchObject({ rejected: false, rejectedInFamily: false });
    expect(decide(adjusted * 1.01)).toMatchObject({ rejected: true, rejectedInFamily: true });
  });

  it("decide on a perfect correlation by the exact p, and say why it has no interval", () => {
    expect(concludeInDepth(results).questions[2]).toMatchObject({
      rejected: true,
      rejectedInFamily: true,
      interval: { missing: "perfect correlation" },
      strength: { id: "Sempurna" },
    });
  });
});
