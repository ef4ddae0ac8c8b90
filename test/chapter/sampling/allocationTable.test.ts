import { expect, it } from "vitest";
import { samplingConclusion } from "../../../src/analysis/conclusions/samplingConclusion.js";
import { allocationTable } from "../../../src/chapter/sampling/allocationTable.js";
import { samplingReading } from "../../../src/chapter/sampling/samplingReading.js";
import { sampling as texts } from "../../../src/texts/id/sampling.js";
import { criteria, type Declared, resultsOf, strataOf } from "./resultsOf.js";

function tableOf(n: number, declared: Declared, e = 0.1) {
  const results = resultsOf(n, declared);
  const live = { ...criteria, marginOfError: e };
  return allocationTable(results, samplingReading(results, samplingConclusion(results, live), live)!, texts);
}

const values = (table: ReturnType<typeof tableOf>, key: string) => table.rows.map((row) => row.cells[key]?.value);

it("shows every stratum's exact and whole parts, and a total row that sums to the sample", () => {
  const table = tableOf(50, { strata: strataOf([60, 30], [40, 20]) });
  expect(table.caption).toBe("Populasi dan alokasi sampel menurut kelas");
  expect(values(table, "stratum").slice(0, 2)).toEqual(["A", "B"]);
  expect(values(table, "number")).toEqual([1, 2, "Jumlah"]);
  expect(values(table, "members")).toEqual([60, 40, 100]);
  for (const key of ["exact", "halfUp", "largestRemainder", "respondents"])
    expect(values(table, key)).toEqual([30, 20, 50]);
  expect(table.notes).toEqual([]);
});

it("notes that parts rounded one by one do not sum to the sample", () => {
  const table = tableOf(50, { strata: strataOf([33, 17], [33, 17], [33, 16]) }, 0.1); // 99 members: n = 49.75, 50 / 3 each
  expect(values(table, "halfUp")).toEqual([17, 17, 17, 51]);
  expect(values(table, "largestRemainder")).toEqual([17, 17, 16, 50]);
  expect(table.notes).toEqual([
    "Dibulatkan satu per satu, bagian-bagian itu berjumlah 51, 1 lebih banyak daripada ukuran sampel.",
  ]);
});

it("notes strata that get no respondent", () => {
  const table = tableOf(50, { strata: strataOf([9999, 50], [1, 0], [1, 0]) });
  expect(table.notes).toEqual(["Pada n = 99, B dan C tidak mendapat satu responden pun."]);
});

it("notes that the strata's respondents are not the respondents of the answers", () => {
  const table = tableOf(48, { strata: strataOf([60, 30], [40, 20]) });
  expect(table.notes).toEqual([
    "Responden menurut data populasi berjumlah 50, sedangkan jawaban yang diolah berasal dari 48 responden.",
  ]);
});
