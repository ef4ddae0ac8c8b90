import { describe, expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { gridFigure } from "../../../src/chapter/questions/gridFigure.js";
import { familyReadings } from "../../../src/chapter/questions/questionReading.js";
import { questions as texts } from "../../../src/texts/id/questions.js";

const { study } = loadStudy("data");
const results = analyseInDepth(study);
const { grid } = familyReadings(results, study.criteria, "id");

describe("gridFigure", () => {
  it("has a cell for every pair, starred where the adjusted p rejects", () => {
    const { chart } = gridFigure(results, grid, texts);
    const cells = chart.rows.flatMap((row) => row.cells);
    expect(cells.map((cell) => cell!.value)).toEqual(
      results.grid.map(({ correlation }) => "coefficient" in correlation && correlation.coefficient),
    );
    expect(cells.map((cell) => cell!.text.endsWith("*"))).toEqual(
      grid.questions.map(({ decision }) => decision.rejectedInFamily),
    );
  });
});

describe("the table of the grid", () => {
  it("has a row a dimension that it starts from, and its coefficients at full precision", () => {
    const { table } = gridFigure(results, grid, texts);
    const [first] = table.rows;
    const own = results.grid.filter(({ from }) => from === first!.key);
    expect(table.columns.map(({ key }) => key)).toEqual(["from", ...own.map(({ to }) => to)]);
    expect(own.map(({ to }) => first!.cells[to]!.value)).toEqual(
      own.map(({ correlation }) => "coefficient" in correlation && correlation.coefficient),
    );
  });
});
