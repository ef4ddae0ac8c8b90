import { describe, expect, it } from "vitest";
import { familyDecisions } from "../../../src/analysis/conclusions/familyDecisions.js";
import type { QuestionResult } from "../../../src/analysis/results/questionResults.js";
import { studyOf } from "../../studyOf.js";

const study = studyOf([]);
const { criteria } = study;
const question = (
  p: number,
  adjusted: QuestionResult["adjusted"],
  more: Partial<QuestionResult> = {},
): QuestionResult => ({
  id: "Q1",
  from: "A",
  to: "B",
  n: 20,
  coefficient: "spearman",
  correlation: { coefficient: 0.6, unexplained: 0.64, n: 20 },
  test: { t: 3, df: 18, p },
  decides: "approximate",
  adjusted,
  ...more,
});
const decide = (result: QuestionResult) =>
  familyDecisions(study, { questions: [result], grid: [] }, criteria).questions[0]!;

describe("the decision on a question, at a level of 0.05", () => {
  it("is by p alone, and in the family by the adjusted p", () => {
    expect(decide(question(0.02, 0.04))).toMatchObject({ id: "Q1", rejected: true, rejectedInFamily: true });
    expect(decide(question(0.02, 0.06))).toMatchObject({ rejected: true, rejectedInFamily: false });
    expect(decide(question(0.05, 0.05))).toMatchObject({ rejected: false, rejectedInFamily: false });
    expect(decide(question(0.06, 0.12))).toMatchObject({ rejected: false, rejectedInFamily: false });
  });
  it("names the other adjusted p where that decides otherwise, and not where it agrees", () => {
    const exactly = (p: number) => decide(question(0.02, 0.04, { adjustedOtherwise: { by: "exact", p } }));
    expect(exactly(0.07).otherwiseInFamily).toEqual({ by: "exact", p: 0.07, rejected: false });
    expect("otherwiseInFamily" in exactly(0.03)).toBe(false);
  });
  it("is missing in the family where its test is no member of it, for its reason", () => {
    const missing = { missing: "constant" } as const;
    const { rejectedInFamily, ...found } = decide(
      question(0.02, missing, { adjustedOtherwise: { by: "exact", p: 0.07 } }),
    );
    expect(rejectedInFamily).toEqual(missing);
    expect("otherwiseInFamily" in found).toBe(false);
  });
});

it("decides each family apart, in the order of its results", () => {
  const ids = (...of: readonly string[]) => of.map((id) => question(0.02, 0.04, { id }));
  const { questions, grid } = familyDecisions(study, { questions: ids("Q2", "Q1"), grid: ids("AD-BD") }, criteria);
  expect([questions, grid].map((family) => family.map(({ id }) => id))).toEqual([["Q2", "Q1"], ["AD-BD"]]);
});
