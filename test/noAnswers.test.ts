import { describe, expect, test } from "vitest";
import { loadStudy } from "../loaders/loadStudy.js";
import { analyseInDepth } from "../src/analysis/results/analyseInDepth.js";
import { resultsDocument } from "../src/analysis/resultsDocument.js";
import { chapterOf } from "../src/chapter/chapter.js";
import { formatCell } from "../src/document/table/format.js";
import { placedCells } from "../src/document/table/placedCells.js";
import { indonesian } from "../src/texts/id/indonesian.js";
import { changedStudy } from "./loaders/changedStudy.js";
import { precomputedOf } from "./precomputed.js";

const { study } = loadStudy(changedStudy({ "responses.csv": "respondent,A1,A2,B1,B2\n" }));
const results = analyseInDepth(study);

describe("a study that nobody has answered", () => {
  test("has a document of results, in which what has no value says why", () => {
    const document = JSON.parse(resultsDocument(results));
    expect(document.respondents).toEqual({ n: 0, scored: 0, excluded: 0, blank: 0, filled: 0 });
    expect(document.items[0]).toMatchObject({ counts: [0, 0, 0, 0, 0], mean: { missing: "too few respondents" } });
    expect(document.hypotheses[0].correlation).toEqual({ missing: "too few respondents" });
    expect(document.conclusions.sampling.achievedMargin).toEqual({ missing: "too few respondents" });
  });

  test.each(chapterOf(indonesian, results, precomputedOf(study)).map(({ key, build }) => ({ key, build })))(
    "has $key without a share of nobody",
    ({ key, build }) => {
      const exhibit = build();
      const table = "chart" in exhibit ? exhibit.table : exhibit;
      const cells = table.rows.flatMap((row) =>
        placedCells(table, row).map(({ cell, column }) => formatCell(cell, column, "id")),
      );
      expect(cells.join(" ")).not.toMatch(/NaN|undefined|Infinity|∞/);
      if (/^(items|overview|answers)\//.test(key)) expect(cells.join(" ")).not.toContain("%");
    },
  );
});
