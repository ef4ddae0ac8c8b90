import { expect, it } from "vitest";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { dimensionsTable } from "../../../src/chapter/variables/dimensionsTable.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { scales as texts } from "../../../src/texts/id/scales.js";
import { studyOf } from "../../studyOf.js";
import { tableTexts } from "../tableTexts.js";

const plain = studyOf([
  [1, 2, 5, 5],
  [2, 2, 4, 5],
]);
const study = {
  ...plain,
  variables: [
    { ...plain.variables[0]!, dimensions: ["AD", "BD"].map((code) => ({ code, name: { id: `Dimensi ${code}` } })) },
  ],
  items: plain.items.map((item) => ({ ...item, variable: "A" })),
  hypotheses: [],
};
const tableOf = (leftOut: readonly string[] = []) => {
  const results = analyse(study, { ...declaredScoring(study), leftOut });
  return dimensionsTable(results, study.variables[0]!, categories(results, study.criteria), texts);
};

it("has mean and category of every dimension, and of all their items", () => {
  expect(tableTexts(tableOf())).toEqual([
    ["Dimensi AD", "2", "1,75", "Rendah"],
    ["Dimensi BD", "2", "4,75", "Tinggi"],
    [texts.subtotal, "4", "3,25", "Sedang"],
  ]);
});

it("counts the items that belong to it, and says why it has no mean without any", () => {
  const rows = tableTexts(tableOf(["A1", "B1", "B2"]));
  expect(rows.map(([, items]) => items)).toEqual(["1", "0", "1"]);
  expect(rows[1]!.slice(2)).toEqual([texts.missing("too few items"), texts.missing("too few items")]);
});
