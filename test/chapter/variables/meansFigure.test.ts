import { describe, expect, it } from "vitest";
import { categories } from "../../../src/analysis/conclusions/categories.js";
import { analyse, type Results } from "../../../src/analysis/results/analyse.js";
import { meansFigure } from "../../../src/chapter/variables/meansFigure.js";
import { declaredScoring } from "../../../src/study/scoring.js";
import { scales as texts } from "../../../src/texts/id/scales.js";
import { studyOf } from "../../studyOf.js";
import { tableTexts } from "../tableTexts.js";

const study = studyOf([
  [1, 5, 4, 1],
  [2, 5, 5, 1],
]); // means of A1 1.5, A2 5; B1 4.5, B2 1
const results = analyse(study);
const figureOf = (of: Results = results) =>
  meansFigure(of, study.variables[0]!, study.bandSets[0]!, categories(of, study.criteria), texts);

describe("the means of a variable's items", () => {
  it("are bars between the ends of the scale, with their categories and the edges of these", () => {
    expect(figureOf().chart).toEqual({
      kind: "bars",
      from: 1,
      to: 5,
      bars: [
        { label: texts.caption("A1", "Topik A1"), value: 1.5, text: "1,50 Rendah", group: "Dimensi A" },
        { label: texts.caption("A2", "Topik A2"), value: 5, text: "5,00 Tinggi", group: "Dimensi A" },
      ],
      marks: [
        { at: 2.33, label: "2,33" },
        { at: 3.67, label: "3,67" },
      ],
    });
  });

  it("are told by their ends", () => {
    expect(figureOf().alt).toBe(texts.meansAlt("Variabel A", texts.itemMean("A2", 5), texts.itemMean("A1", 1.5)));
  });

  it("are a table with that of the variable, in which an item that is left out is noted and not drawn", () => {
    expect(tableTexts(figureOf().table)).toEqual([
      ["A1", "Topik A1", "1,50", "Rendah"],
      ["A2", "Topik A2", "5,00", "Tinggi"],
      [texts.subtotal, "3,25", "Sedang"],
    ]);
    const { chart, table } = figureOf(analyse(study, { ...declaredScoring(study), leftOut: ["A2"] }));
    expect(chart).toMatchObject({ bars: [{ value: 1.5 }] });
    expect(table.rows[1]!.cells["item"]).toEqual({ value: "A2", note: texts.leftOut });
  });
});
