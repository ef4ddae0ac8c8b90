import { expect, it } from "vitest";
import { exploratoryGrid } from "../../../src/analysis/results/exploratoryGrid.js";
import type { Variable } from "../../../src/study/study.js";

const name = { id: "?" };
const variable = (code: string, role: Variable["role"], dimensions: readonly string[]): Variable => ({
  code,
  name,
  role,
  dimensions: dimensions.map((one) => ({ code: one, name })),
});

it("pairs every dimension of the independent variables with every one of the dependent, row by row", () => {
  const variables = [
    variable("Y", "dependent", ["y1", "y2"]),
    variable("X", "independent", ["x1", "x2"]),
    variable("Z", "independent", ["z1"]),
  ];
  expect(exploratoryGrid({ variables })).toEqual([
    { id: "x1-y1", from: "x1", to: "y1" },
    { id: "x1-y2", from: "x1", to: "y2" },
    { id: "x2-y1", from: "x2", to: "y1" },
    { id: "x2-y2", from: "x2", to: "y2" },
    { id: "z1-y1", from: "z1", to: "y1" },
    { id: "z1-y2", from: "z1", to: "y2" },
  ]);
});

it("is empty without a dependent variable, or where one side has no dimension", () => {
  expect(exploratoryGrid({ variables: [variable("X", "independent", ["x1"])] })).toEqual([]);
  const bare = [variable("X", "independent", ["x1"]), variable("Y", "dependent", [])];
  expect(exploratoryGrid({ variables: bare })).toEqual([]);
});
