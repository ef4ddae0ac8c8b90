import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/study/parts.js";
import type { Study } from "../../src/study/study.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2]]);
const bare = {
  ...study,
  hypotheses: [],
  variables: study.variables.map((one) => ({ ...one, role: "dependent" as const })),
};
const question = { id: "Q1", from: "A", to: "B", text: { id: "?" } };
const of = (changes: Partial<Study>) => partsOf({ ...bare, ...changes });

const NONE = {
  hypotheses: false,
  questions: false,
  grid: false,
  families: false,
  tests: false,
  population: false,
  background: false,
};

describe("the parts of a study", () => {
  it("are none where it declares scales alone", () => {
    expect(of({})).toEqual(NONE);
  });
  it("are tests by hypotheses, questions or a grid, and families by the latter two", () => {
    expect(of({ hypotheses: study.hypotheses })).toEqual({ ...NONE, hypotheses: true, tests: true });
    expect(of({ questions: [question] })).toEqual({ ...NONE, questions: true, families: true, tests: true });
    expect(of({ variables: study.variables })).toEqual({ ...NONE, grid: true, families: true, tests: true });
  });
  it("are no grid where all variables are independent", () => {
    expect(of({ variables: study.variables.map((one) => ({ ...one, role: "independent" as const })) })).toEqual(NONE);
  });
  it("are a population where strata are declared, and a background where one of its texts is", () => {
    expect(of({ strata: [{ name: "VII", members: 40, respondents: 4 }] })).toEqual({ ...NONE, population: true });
    expect(of({ texts: { "background-reference": { id: "hlm. 3" } } as unknown as Study["texts"] })).toEqual({
      ...NONE,
      background: true,
    });
    expect(of({ texts: { other: { id: "lain" } } as unknown as Study["texts"] })).toEqual(NONE);
  });
});
