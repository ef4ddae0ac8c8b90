import { describe, expect, it } from "vitest";
import { analyseInDepth } from "../../../src/analysis/results/analyseInDepth.js";
import { consistencyReading } from "../../../src/chapter/consistency/consistencyReading.js";
import { consistencyTable } from "../../../src/chapter/consistency/consistencyTable.js";
import { consistency as texts } from "../../../src/texts/id/consistency.js";
import { studyOf } from "../../studyOf.js";
import { tableTexts } from "../tableTexts.js";

function tableOf(rows: readonly (readonly number[])[]) {
  const study = studyOf(rows);
  const results = analyseInDepth(study);
  return consistencyTable(results, consistencyReading(results, study.criteria), study.criteria, texts);
}

describe("consistencyTable", () => {
  // R: alpha <- function(x) ncol(x) / (ncol(x) - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x))), of A and of B
  const table = tableOf([
    [1, 1, 2, 1, 5],
    [2, 3, 2, 5, 4],
    [4, 4, 5, 2, 1],
    [5, 4, 5, 4, 2],
  ]);

  it("has a section a variable, its dimensions and then all its items, with how many they are", () => {
    expect(tableTexts(table).map((row) => row.slice(0, 2))).toEqual([
      ["Variabel A"],
      ["Dimensi A", "3"],
      [texts.allItems, "3"],
      ["Variabel B"],
      ["Dimensi B", "2"],
      [texts.allItems, "2"],
    ]);
    expect(table.rows.map(({ key }) => key)).toEqual([
      undefined,
      "dimension/AD",
      "variable/A",
      undefined,
      "dimension/BD",
      "variable/B",
    ]);
  });

  it("has alpha, its verdict, and a note where it is negative", () => {
    const cells = (row: number) => table.rows[row]!.cells;
    expect(cells(2)["alpha"]!.value).toBeCloseTo(0.9565217391304347, 14);
    expect(cells(2)["verdict"]).toMatchObject({ value: "Reliabel", tone: "good" });
    expect(cells(5)["alpha"]!.value).toBeCloseTo(-0.2222222222222223, 14);
    expect(cells(5)["alpha"]!.note).toBe(texts.negativeAlpha);
  });

  it("says why a measure has no value, of an interval once over both its ends", () => {
    const alone = tableOf([[1, 2], [3, 4], [5, 5]]); // biome-ignore format: a table
    const { lower, upper, alpha } = alone.rows[1]!.cells;
    expect(alpha).toEqual({ value: null, note: texts.missing("too few items") });
    expect(lower).toEqual({ value: null, note: texts.missing("too few items"), span: 2 });
    expect(upper).toBeUndefined();
  });
});
