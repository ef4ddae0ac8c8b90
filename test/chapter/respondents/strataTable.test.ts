import { describe, expect, it } from "vitest";
import { strataComposition } from "../../../src/chapter/respondents/strataComposition.js";
import { strataFigure } from "../../../src/chapter/respondents/strataFigure.js";
import { strataTable } from "../../../src/chapter/respondents/strataTable.js";
import type { BarChart } from "../../../src/document/figure/figure.js";
import { respondents as texts } from "../../../src/texts/id/respondents.js";
import { resultsOf, strataOf } from "../sampling/resultsOf.js";

const stratum = { id: "Kelas" };
const results = resultsOf(20, { strata: strataOf([600, 11], [400, 9]) });
const strata = strataComposition(results)!;

describe("strataTable", () => {
  it("shows respondents beside the population, each with its share and total", () => {
    const table = strataTable(results, strata, texts);
    const rows = table.rows.map(({ cells }) => table.columns.map(({ key }) => cells[key]!.value));
    expect(rows).toEqual([
      ["A", 11, 55, 600, 60],
      ["B", 9, 45, 400, 40],
      ["Jumlah", 20, 100, 1000, 100],
    ]);
    expect(table.columns.map(({ group }) => group)).toEqual([
      undefined,
      "Responden",
      "Responden",
      "Populasi",
      "Populasi",
    ]);
    expect(table.notes).toEqual([]);
  });

  it("keeps a row for a stratum without respondents", () => {
    const lacking = resultsOf(5, { strata: strataOf([10, 5], [10, 0]) });
    const { rows } = strataTable(lacking, strataComposition(lacking)!, texts);
    expect(rows[1]!.cells["percentOfTotal"]).toEqual({ value: 0 });
  });
});

it("strataFigure draws a bar a stratum", () => {
  const { bars, to } = strataFigure(results, strata, texts).chart as BarChart;
  expect(bars.map(({ label, text }) => [label, text])).toEqual([
    ["A", "11 (55,00%)"],
    ["B", "9 (45,00%)"],
  ]);
  expect(to).toBe(20);
});

describe("the sentence of the strata", () => {
  it("names the stratum whose share is farthest from the population's", () => {
    expect(texts.strata(stratum, strata)).toContain(
      "berbeda paling banyak 5,00 poin persentase dari bagiannya dalam populasi, yaitu pada A (55,00% dibandingkan dengan 60,00%)",
    );
  });

  it("says that shares are equal where they are", () => {
    const alike = strataComposition(resultsOf(10, { strata: strataOf([60, 6], [40, 4]) }));
    expect(texts.strata(stratum, alike)).toContain("sama dengan bagiannya dalam populasi");
  });

  it("compares nothing where there is one stratum", () => {
    const one = strataComposition(resultsOf(10, { strata: strataOf([60, 10]) }));
    expect(texts.strata(stratum, one)).toBe(
      "Menurut kelas, semua yang tercatat termasuk kelompok A: 10 dari 10 orang (100,00%).",
    );
  });

  it("says so where the study has no population", () => {
    expect(strataComposition(resultsOf(10))).toBeUndefined();
    expect(texts.strata(stratum, undefined)).toContain("tidak mencatat populasi menurut strata");
  });
});
