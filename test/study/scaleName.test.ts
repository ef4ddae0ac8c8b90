import { expect, it } from "vitest";
import { scaleName } from "../../src/study/scaleName.js";
import { studyOf } from "../studyOf.js";

const study = studyOf([[1, 2]]);

it("names variables and dimensions by their codes", () => {
  expect(["A", "AD", "B", "BD"].map((code) => scaleName(study, code).id)).toEqual([
    "Variabel A",
    "Dimensi A",
    "Variabel B",
    "Dimensi B",
  ]);
});

it("is the variable's where its dimension has the same code", () => {
  const variables = study.variables.map((one) => ({
    ...one,
    dimensions: [{ code: one.code, name: { id: "Bagian" } }],
  }));
  expect(scaleName({ ...study, variables }, "B")).toEqual({ id: "Variabel B" });
});
