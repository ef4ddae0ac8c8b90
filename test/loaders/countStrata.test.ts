import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";
import { withStrata } from "./withStrata.js";

describe("a column stratum in responses.csv", () => {
  test("is counted, and population.csv needs no respondents", () => {
    const folder = changedStudy({
      "responses.csv": withStrata,
      "population.csv": "stratum,members\nReferensi,20\nSirkulasi,40\nArsip,5\n",
    });
    expect(loadStudy(folder).study.strata).toEqual([
      { name: "Referensi", members: 20, respondents: 2 },
      { name: "Sirkulasi", members: 40, respondents: 4 },
      { name: "Arsip", members: 5, respondents: 0 },
    ]);
  });

  test("wins over a disagreeing statement, with a warning", () => {
    const change = { "responses.csv": withStrata, "population.csv": replace("40,4", "40,3") };
    expect(messagesOf(change)).toEqual([
      'Peringatan: data/population.csv baris 2, kolom respondents: tertulis "3", seharusnya 4, sebanyak baris strata itu di responses.csv. Hitungan dari jawaban yang dipakai; perbaiki angka ini atau hapus kolom respondents.',
    ]);
    const { study } = loadStudy(changedStudy(change));
    expect(study.strata[0]).toEqual({ name: "Sirkulasi", members: 40, respondents: 4 });
    expect(study.warnings).toEqual([
      { id: "Banyaknya responden Sirkulasi tertulis 3, tetapi 4 yang menjawab; hitungan dari jawaban yang dipakai." },
    ]);
  });

  test("without a population is a characteristic of the respondents, the largest category first", () => {
    const { study } = loadStudy(changedStudy({ "responses.csv": withStrata, "population.csv": null }));
    expect(study.strata).toEqual([]);
    expect(study.profile[0]).toEqual({
      code: "stratum",
      name: { id: "Bagian", en: "Section" },
      recorded: "answers",
      categories: [
        { label: { id: "Sirkulasi" }, respondents: 4, derived: false },
        { label: { id: "Referensi" }, respondents: 2, derived: false },
      ],
    });
  });
});
