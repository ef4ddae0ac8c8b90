import { expect, test } from "vitest";
import { checkDimension } from "../../loaders/checkDimension.js";
import { problemWords } from "../../src/texts/language.js";
import { studyOf } from "../studyOf.js";
import { cellError, tableRows } from "./tableRows.js";

const { variables } = studyOf([]);
const problemsOf = (line: string) => {
  const { rows, problems } = tableRows(["code", "variable", "dimension"], line);
  checkDimension(rows[0]!, variables);
  return problems;
};

test("a variable and one of its own dimensions are right, empty cells another's to report", () => {
  expect([problemsOf("A1,A,AD"), problemsOf("A1,,"), problemsOf("A1,A,")]).toEqual([[], [], []]);
});

test("a variable that is not declared is named with those that are, and its dimension is not looked at", () => {
  expect(problemsOf("A1,C,ZZ")).toEqual([cellError(2, "variable", problemWords.unknownVariable("C", ["A", "B"]))]);
});

test("a dimension of another variable is named with its own", () => {
  expect(problemsOf("A1,A,BD")).toEqual([cellError(2, "dimension", problemWords.unknownDimension("BD", "A", ["AD"]))]);
});
