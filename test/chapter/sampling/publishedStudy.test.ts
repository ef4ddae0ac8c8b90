import { expect, it } from "vitest";
import { loadStudy } from "../../../loaders/loadStudy.js";
import { samplingConclusion } from "../../../src/analysis/conclusions/samplingConclusion.js";
import { analyse } from "../../../src/analysis/results/analyse.js";
import { composition } from "../../../src/chapter/respondents/composition.js";
import { strataComposition } from "../../../src/chapter/respondents/strataComposition.js";
import { strataTable } from "../../../src/chapter/respondents/strataTable.js";
import { allocationTable } from "../../../src/chapter/sampling/allocationTable.js";
import { samplingReading } from "../../../src/chapter/sampling/samplingReading.js";
import type { Table } from "../../../src/document/table/table.js";
import { respondents } from "../../../src/texts/id/respondents.js";
import { sampling as texts } from "../../../src/texts/id/sampling.js";

const results = analyse(loadStudy("data").study);
const { criteria, profile } = results.study;
const column = ({ rows }: Table, key: string) => rows.map(({ cells }) => cells[key]!.value);

it("allocates the published study's sample as it was printed (Tabel 3)", () => {
  const table = allocationTable(
    results,
    samplingReading(results, samplingConclusion(results, criteria), criteria)!,
    texts,
  );
  const printed = [29, 16, 4, 15, 2, 5, 4, 13, 2, 1, 3, 5, 99];
  expect(table.label).toBe("Tabel 3");
  for (const key of ["halfUp", "largestRemainder", "respondents"]) expect(column(table, key)).toEqual(printed);
  expect(table.notes).toEqual([]);
});

it("divides the published study's respondents by stratum (Tabel 8)", () => {
  const table = strataTable(results, strataComposition(results)!, respondents);
  expect(table.label).toBe("Tabel 8");
  expect(column(table, "percentOfTotal").at(0)).toBeCloseTo(29.2929, 4);
  expect(table.notes).toEqual(["Karena pembulatan, persentase yang ditampilkan berjumlah 99,99%."]);
});

it("says that the published ages are more than the respondents", () => {
  const ages = profile.find(({ code }) => code === "age")!;
  expect(respondents.profile(ages.name, composition(ages.categories, results.respondents.n))).toBe(
    "Menurut usia, kelompok terbesar ialah “22 tahun”, yaitu 35 dari 105 orang (33,33%); kelompok ini terbanyak, tetapi bukan mayoritas karena kurang dari setengahnya. Frekuensinya berjumlah 105, 6 lebih banyak daripada 99 responden yang jawabannya diolah. Dihitung dari 99 responden, bagian kelompok terbesar itu 35,35%.",
  );
});
