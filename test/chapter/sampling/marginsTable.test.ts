import { describe, expect, it } from "vitest";
import { samplingConclusion } from "../../../src/analysis/conclusions/samplingConclusion.js";
import { marginsTable } from "../../../src/chapter/sampling/marginsTable.js";
import { samplingReading } from "../../../src/chapter/sampling/samplingReading.js";
import { sampling as texts } from "../../../src/texts/id/sampling.js";
import { criteria, type Declared, resultsOf, strataOf } from "./resultsOf.js";

function tableOf(n: number, declared: Declared, confidenceLevel = 0.95) {
  const results = resultsOf(n, declared);
  const live = { ...criteria, confidenceLevel };
  return marginsTable(results, samplingReading(results, samplingConclusion(results, live), live)!, texts);
}

const cellOf = (table: ReturnType<typeof tableOf>, row: number, key: string) => table.rows.at(row)!.cells[key]!;

describe("marginsTable of a probability sample", () => {
  it("shows the margin of a half, in percentage points, with and without correction", () => {
    const table = tableOf(99, { strata: strataOf([16806, 99]) });
    // Python 3.11.7: 100 * NormalDist().inv_cdf(.975) * sqrt(.25 / 99), and that times sqrt((16806 - 99) / 16805)
    expect(cellOf(table, -1, "uncorrected").value).toBeCloseTo(9.849189605044378, 10);
    expect(cellOf(table, -1, "corrected").value).toBeCloseTo(9.820429358274177, 10);
    expect(table.columns.slice(-2).map(({ label }) => label)).toEqual(["Tanpa koreksi", "Dengan koreksi"]);
    expect(table.caption).toBe("Batas galat sebuah proporsi menurut kelas, tingkat kepercayaan 95%");
  });

  it("follows the confidence level", () => {
    const at = (level: number) =>
      cellOf(tableOf(99, { strata: strataOf([16806, 99]) }, level), -1, "corrected").value as number;
    expect(at(0.99)).toBeGreaterThan(at(0.95));
  });

  it("has no margin, and says why, for a stratum without respondents", () => {
    const table = tableOf(20, { strata: strataOf([100, 0], [100, 20]) });
    expect(cellOf(table, 0, "corrected")).toEqual({ value: null, note: "tidak ada: belum ada responden" });
    expect(cellOf(table, 0, "uncorrected").value).toBeNull();
  });

  it("marks a stratum with one respondent as a rough estimate", () => {
    const table = tableOf(21, { strata: strataOf([100, 1], [100, 20]) });
    expect(cellOf(table, 0, "corrected").value).toBeGreaterThan(50);
    expect(cellOf(table, 0, "corrected").note).toBe(
      "Respondennya kurang dari 10, sehingga batas galat ini hanya taksiran kasar.",
    );
    expect(cellOf(table, 1, "corrected").note).toBeUndefined();
  });

  it("has a margin of zero, and says why, where a whole stratum answered, be it of one member", () => {
    const table = tableOf(21, { strata: strataOf([1, 1], [20, 20]) });
    for (const row of [0, 1, 2]) {
      expect(cellOf(table, row, "corrected")).toEqual({
        value: 0,
        note: "Seluruh anggotanya menjawab, sehingga tidak ada galat penarikan sampel.",
      });
    }
  });

  it("says that strata whose margin is wider than e cannot be compared", () => {
    const reserved = { reservation: { id: "Dengan catatan." } };
    const table = tableOf(20, { strata: strataOf([1000, 10], [1000, 10]), sampling: reserved });
    expect(table.notes[1]).toBe("Dengan catatan.");
    expect(table.notes[2]).toMatch(
      /^Batas galat kelas satu per satu ±30,8\d poin persentase dan di setiap kelas melebihi 10%/,
    );
  });
});

it.each(["nonprobability", "census"] as const)("marginsTable of a %s sample shows shares and no margin", (design) => {
  const table = tableOf(30, { strata: strataOf([60, 20], [40, 10]), sampling: { design } });
  expect(table.columns.map(({ key }) => key)).toEqual(["stratum", "members", "respondents", "share"]);
  expect(cellOf(table, -1, "share").value).toBe(30);
  expect(table.notes).toEqual([texts.marginsNote[design]]);
});
