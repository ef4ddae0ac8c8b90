import { expect, it } from "vitest";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { overviewTable } from "../../../src/chapter/variables/overviewTable.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { items as texts } from "../../../src/texts/id/items.js";
import { studyOf } from "../../studyOf.js";
import { tableTexts } from "../tableTexts.js";

const study = studyOf([
  [1, 5, 4],
  [2, 0, 5],
]);
const tableOf = (leftOut: readonly string[] = []) => {
  const results = analyse(study, { ...declaredScoring(study), leftOut });
  return overviewTable(results, study.variables[0]!, categories(results, study.criteria), texts);
};

it("has below each dimension its items, with counts and percentages of every option, blanks in the whole", () => {
  expect(tableTexts(tableOf())).toEqual([
    ["Dimensi A"],
    ["A1", "Topik A1", "1,50", "Rendah", "1", "1", "0", "0", "0", "50,0%", "50,0%", "0,0%", "0,0%", "0,0%"],
    ["A2", "Topik A2", "4,00", "Tinggi", "0", "0", "0", "0", "1", "0,0%", "0,0%", "0,0%", "0,0%", "50,0%"],
  ]);
});

it("leads from each item to its table, and notes one that is left out", () => {
  const [, first, second] = tableOf(["A2"]).rows;
  expect(first!.cells["item"]!.href).toMatch(/^variabel\/a\.html#tabel-/);
  expect([first!.cells["item"]!.note, second!.cells["item"]!.note]).toEqual([undefined, texts.leftOut]);
});
