import { expect, it } from "vitest";
import { sharedCutoffs } from "../../../src/analysis/conclusions/sharedCutoffs.js";
import { studyOf } from "../../studyOf.js";

const plain = studyOf([]);
const study = {
  ...plain,
  variables: [...plain.variables, { ...plain.variables[0]!, code: "C", name: { id: "Variabel C" } }],
};

it("is one of all variables where all have as many respondents, without the items tested by it", () => {
  const test = { coefficient: "pearson" as const, n: 30, df: 28, critical: 0.361, items: [] };
  const own = { coefficient: "pearson", n: 30, df: 28, critical: 0.361 };
  expect(sharedCutoffs(study, test)).toEqual({ cutoffs: [own], known: [own], common: own });
});

it("is one for each number of respondents, with the names of the variables that have it", () => {
  const own = (code: string, n: number, critical: number) => ({
    code,
    coefficient: "pearson" as const,
    n,
    df: n - 2,
    critical,
  });
  const variables = [own("A", 30, 0.361), own("B", 28, 0.374), own("C", 30, 0.361)];
  const cutoffs = [
    { coefficient: "pearson", n: 30, df: 28, critical: 0.361, of: [{ id: "Variabel A" }, { id: "Variabel C" }] },
    { coefficient: "pearson", n: 28, df: 26, critical: 0.374, of: [{ id: "Variabel B" }] },
  ];
  expect(sharedCutoffs(study, { coefficient: "pearson", variables, items: [] })).toEqual({ cutoffs, known: cutoffs });
});

it("has the first speak for all where none has a critical value", () => {
  const few = { coefficient: "pearson" as const, critical: { missing: "too few respondents" } as const };
  const variables = [
    { ...few, code: "A", n: 2, df: 0 },
    { ...few, code: "B", n: 1, df: 0 },
  ];
  const { known, common } = sharedCutoffs(study, { coefficient: "pearson", variables, items: [] });
  expect([known, common]).toEqual([[], { ...few, n: 2, df: 0, of: [{ id: "Variabel A" }] }]);
});
