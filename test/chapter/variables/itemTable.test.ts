import { describe, expect, it } from "vitest";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { itemTable } from "../../../src/chapter/variables/itemTable.js";
import { declaredScoring, type Scoring } from "../../../src/study/scoring.js";
import type { Item } from "../../../src/study/study.js";
import { items as texts } from "../../../src/texts/id/items.js";
import { studyOf } from "../../studyOf.js";
import { tableTexts } from "../tableTexts.js";

function tableOf(answers: readonly number[], scoring: Partial<Scoring> = {}, changes: Partial<Item> = {}) {
  const plain = studyOf(answers.map((answer) => [answer]));
  const study = { ...plain, items: plain.items.map((item) => ({ ...item, ...changes })) };
  const results = analyse(study, { ...declaredScoring(study), ...scoring });
  return itemTable(results, study.items[0]!, categories(results, study.criteria).items["A1"]!, texts);
}

describe("the table of an item", () => {
  it("has its options from the highest on, the blanks, and their sum, then mean, deviation and category", () => {
    // R: sd(c(1, 2, 2, 5, 3)) is 1.516575, the blank filled with 3
    expect(tableTexts(tableOf([1, 2, 0, 2, 5]))).toEqual([
      ["Pilihan 5 (P5)", "1", "20,00%"],
      ["Pilihan 4 (P4)", "0", "0,00%"],
      ["Pilihan 3 (P3)", "0", "0,00%"],
      ["Pilihan 2 (P2)", "2", "40,00%"],
      ["Pilihan 1 (P1)", "1", "20,00%"],
      ["Kosong", "1", "20,00%"],
      ["Jumlah", "5", "100,00%"],
      ["Rata-rata", "2,60"],
      ["Simpangan baku", "1,52"],
      ["Kategori", "Sedang"],
    ]);
  });

  it("counts answers as ticked where they are scored the other way round, and notes it", () => {
    const { notes } = tableOf([5, 5, 4], { reversed: ["A1"] });
    expect(notes).toEqual([texts.reversed]);
    const rows = tableTexts(tableOf([5, 5, 4], { reversed: ["A1"] }));
    expect([rows[0], rows.at(-3)]).toEqual([
      ["Pilihan 5 (P5)", "2", "66,67%"],
      ["Rata-rata", "1,33"],
    ]);
  });

  it("notes what else is to be known of it: left out, worded against, filled, another category by the other lookup", () => {
    expect(tableOf([4, 4], { leftOut: ["A1"] }).notes).toEqual([texts.leftOut]);
    expect(tableOf([4, 4], {}, { worded: "against" }).notes).toEqual([texts.against]);
    expect(tableOf([4, 0, 0]).notes).toEqual([texts.filled(2)]);
    expect(tableOf([2, 2, 3]).notes).toHaveLength(1); // 2.3333 is Rendah by rounding, Sedang without
    expect([tableOf([4, 4]).notes, tableTexts(tableOf([4, 4])).some(([option]) => option === "Kosong")]).toEqual([
      [],
      false,
    ]);
  });
});
