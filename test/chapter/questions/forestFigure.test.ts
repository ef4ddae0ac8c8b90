import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { familyTable } from "../../../src/chapter/questions/familyTable.js";
import { forestFigure } from "../../../src/chapter/questions/forestFigure.js";
import { familyReadings } from "../../../src/chapter/questions/questionReading.js";
import { questions as texts } from "../../../src/texts/id/questions.js";
import { studyOf } from "../../studyOf.js";

const { study } = loadStudy("data");
const results = analyseInDepth(study);
const { grid } = familyReadings(results, study.criteria, "id");

describe("forestFigure", () => {
  it("fills the points whose adjusted p rejects, and has the table's numbers", () => {
    const figure = forestFigure(results, grid, texts);
    expect(figure.chart.rows.map(({ filled }) => filled)).toEqual(
      grid.questions.map(({ decision }) => decision.rejectedInFamily),
    );
    expect(figure.table.rows).toEqual(familyTable(results, grid, texts).rows);
  });
});

describe("a question without a coefficient or an interval", () => {
  const forest = (rows: readonly (readonly number[])[]) => {
    const asked = studyOf(rows, { questions: [{ id: "P1", from: "A", to: "B", text: { id: "?" } }] });
    const found = analyseInDepth(asked);
    return forestFigure(found, familyReadings(found, asked.criteria, "id").questions, texts).chart.rows[0]!;
  };

  it("has no point, or a point alone", () => {
    const rows = [1, 2, 4, 5, 3];
    expect(forest(rows.map((a) => [a, 3]))).toMatchObject({ estimate: null, filled: false, text: "–" });
    const perfect = forest(rows.map((a) => [a, a]));
    expect([perfect.estimate, "interval" in perfect]).toEqual([1, false]);
  });
});
