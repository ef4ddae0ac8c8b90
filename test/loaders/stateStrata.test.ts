import { describe, expect, test } from "vitest";
import { loadStudy } from "../../loaders/loadStudy.js";
import { changedStudy, messagesOf, replace } from "./changedStudy.js";

describe("respondents stated by stratum", () => {
  test("that do not add to the rows are a warning, for the reader too", () => {
    const change = { "population.csv": replace("40,4", "40,5") };
    expect(messagesOf(change)).toEqual([
      "Peringatan: data/population.csv kolom respondents: jumlah responden semua strata 7, seharusnya 6, sebanyak baris responses.csv. Periksa kolom respondents; bila memang demikian, biarkan, dan laporan akan menyebutkannya.",
    ]);
    expect(loadStudy(changedStudy(change)).study.warnings).toEqual([
      { id: "Jumlah responden menurut strata (7) tidak sama dengan banyaknya responden yang menjawab (6)." },
    ]);
  });

  test("are needed where the answers do not tell strata", () => {
    expect(messagesOf({ "population.csv": "stratum,members\nSirkulasi,40\nReferensi,20\n" })).toEqual([
      "data/population.csv kolom respondents: kolom itu tidak ada, seharusnya ada, karena responses.csv tidak mempunyai kolom stratum. Isikan banyaknya responden setiap strata, atau tambahkan kolom stratum di responses.csv.",
    ]);
    expect(messagesOf({ "population.csv": replace("20,2", "20,") })).toEqual([
      "data/population.csv baris 3, kolom respondents: kosong, seharusnya terisi. Isikan nilainya.",
    ]);
  });
});
