import { describe, expect, it } from "vitest";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { interItemFigure } from "../../../src/chapter/consistency/interItemFigure.js";
import { consistency as texts } from "../../../src/texts/id/consistency.js";
import { studyOf } from "../../studyOf.js";

const of = (rows: readonly (readonly number[])[]) => {
  const results = analyseInDepth(studyOf(rows));
  return interItemFigure(
    results,
    results.study.variables[0]!,
    results.consistency.find(({ code }) => code === "A")!,
    texts,
  );
};

describe("interItemFigure", () => {
  const figure = of([
    [1, 1, 5, 1, 2, 3],
    [2, 2, 4, 3, 1, 2],
    [3, 4, 3, 2, 5, 1],
    [4, 3, 2, 4, 4, 5],
  ]);

  it("draws the triangle below the diagonal, a number in every cell", () => {
    expect(figure.chart.columns).toEqual(["A1", "A2"]);
    expect(figure.chart.rows.map(({ label }) => label)).toEqual(["A2 Topik A2", "A3 Topik A3"]);
    expect(figure.chart.rows.map(({ cells }) => cells.map((cell) => cell!.text))).toEqual([
      ["0,80"],
      ["−1,00", "−0,80"],
    ]);
  });

  it("holds the whole square in its table, the same on either side of the diagonal", () => {
    const square = figure.table.rows.map(({ cells }) => ["r-A1", "r-A2", "r-A3"].map((key) => cells[key]!.value));
    expect(square.map((row, i) => row[i])).toEqual(["–", "–", "–"]);
    square.forEach((row, i) => void row.forEach((value, j) => void expect(value).toBe(square[j]![i])));
  });

  it("says in words which items go together most and least", () => {
    expect(figure.alt).toBe(
      "Peta warna korelasi antarbutir Variabel A. Yang tertinggi A1 dengan A2 (0,80), yang terendah A1 dengan A3 (−1,00), rata-ratanya −0,33.",
    );
  });

  it("says why where an item does not vary, and that there is nothing where none does", () => {
    const constant = of([1, 2, 3].map((answer) => [3, answer, 4 - answer, 1, 2, 3]));
    expect(constant.chart.rows[0]!.cells).toEqual([{ value: null, text: "–" }]);
    expect(constant.table.rows[0]!.cells["r-A2"]!.note).toContain("tidak bervariasi");
    expect(of([[1, 2, 3, 1, 2, 3]]).alt).toContain("tidak ada korelasi yang dapat dihitung");
  });
});
