import { expect, it } from "vitest";
import { analyse, type Results } from "../../../src/analysis/results/analyse.js";
import { variableAnswers } from "../../../src/chapter/variables/variableAnswers.js";
import { studyOf } from "../../studyOf.js";

const results = analyse(
  studyOf([
    [1, 0, 3, 3],
    [2, 0, 3, 3],
    [0, 4, 3, 3],
  ]),
);
const [a, b] = results.study.variables;
const of = (variable = a!, found: Results = results) => variableAnswers(found, variable);

it("counts a variable's items and the answers to them, the fewest and the most", () => {
  expect(of()).toEqual({
    name: { id: "Variabel A" },
    dimensions: [{ id: "Dimensi A" }],
    items: 2,
    options: 5,
    respondents: { n: 3, scored: 3, excluded: 0, blank: 3, filled: 3 },
    answered: { least: 1, most: 2 },
  });
  expect(of(b!).answered).toEqual({ least: 3, most: 3 });
});

it("says that they are withheld where one of its blanks is, and not where another variable's is", () => {
  const hidden = { missing: "withheld" } as const;
  const items = results.items.map((item) => (item.code === "A2" ? { ...item, blank: hidden } : item));
  expect(of(a!, { ...results, items }).answered).toEqual(hidden);
  expect(of(b!, { ...results, items }).answered).toEqual({ least: 3, most: 3 });
});
