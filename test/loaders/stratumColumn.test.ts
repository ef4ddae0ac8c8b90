import { expect, test } from "vitest";
import { messagesOf } from "./changedStudy.js";
import { withStrata } from "./withStrata.js";

test("a column stratum in responses.csv holds only strata that population.csv knows", () => {
  const change = (text: string) =>
    withStrata(text).replace("2,5,1,5,5,Sirkulasi", "2,5,1,5,5,Sirkulsi").replace("4,2,4,2,3,Sirkulasi", "4,2,4,2,3,");
  expect(
    messagesOf({ "responses.csv": change, "population.csv": "stratum,members\nReferensi,20\nSirkulasi,40\n" }),
  ).toEqual([
    'data/responses.csv baris 3, kolom stratum (responden 2): tertulis "Sirkulsi", seharusnya salah satu strata di population.csv (Referensi, Sirkulasi). Samakan ejaannya, atau tambahkan strata itu di population.csv.',
    "data/responses.csv baris 5, kolom stratum (responden 4): kosong, seharusnya terisi. Isikan nilainya.",
  ]);
});
