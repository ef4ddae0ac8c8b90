import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { categoriesTable } from "../../../src/chapter/summary/categoriesTable.js";
import { summary } from "../../../src/texts/id/summary.js";
import { studyOf } from "../../studyOf.js";

function tableOf(results: ReturnType<typeof analyse>, bandSet = results.study.criteria.bandSet) {
  return categoriesTable(results, categories(results, { ...results.study.criteria, bandSet }), summary);
}

describe("categoriesTable", () => {
  it("lists every item with topic, mean and category, by dimension", () => {
    const { rows } = tableOf(
      analyse(
        studyOf([
          [5, 1],
          [4, 1],
        ]),
      ),
    );
    expect(rows.map(({ cells }) => Object.values(cells).map(({ value }) => value))).toEqual([
      ["Variabel A: Dimensi A"],
      ["A1", "Topik A1", 4.5, "Tinggi"],
      ["Variabel B: Dimensi B"],
      ["B1", "Topik B1", 1, "Rendah"],
    ]);
  });

  it("notes where the other way of looking up gives another category, and only there", () => {
    const { label, rows } = tableOf(analyse(loadStudy("data").study));
    const noted = rows
      .filter(({ cells }) => cells["category"]?.note !== undefined)
      .map(({ cells }) => [cells["item"]!.value, cells["category"]!.note]);
    expect(label).toBe("Tabel 38");
    expect(noted).toEqual([["X8", "Tanpa pembulatan (4,20202) kategorinya Sangat Baik."]]);
  });

  it("says why an item has no mean", () => {
    const { rows } = tableOf(analyse(studyOf([[0, 0]], { scale: { ...studyOf([]).scale, blanks: "respondent" } })));
    expect(rows[1]!.cells["mean"]!.value).toBeNull();
    expect(rows[1]!.cells["category"]!.note).toBe("tidak dapat dihitung: respondennya terlalu sedikit");
  });
});
